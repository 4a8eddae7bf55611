import type { Body, Got, Nullable, Put } from '@/shared/api/types'

type Root = '/api/console/publicity/training'
type Shown = Got<`${Root}/sessions/{id}`>

export type TrainingRow = Got<`${Root}/sessions`>['items'][number]
export type TrainingState = TrainingRow['state']
export type TrainingEntry = Body<`${Root}/sessions`>
export type TrainingPerson = Nullable<Shown['people'][number], 'score'>
export type Training = Nullable<Omit<Shown, 'people' | 'history'>, 'outline' | 'attendancePercent' | 'passScore'> & {
  people: TrainingPerson[]
  history: Nullable<Shown['history'][number], 'note'>[]
}
export type TrainingYear = Nullable<Got<`${Root}/year`>, 'outline'>
export type TrainingQuarter = TrainingYear['quarters'][number]
export type Mark = Put<`${Root}/sessions/{id}/attendance`>['marks'][number]
export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

export const STATES = ['PLANNED', 'NOTIFIED', 'HELD', 'ASSESSED', 'CANCELLED'] as const
