import type { Body, Got, Nullable } from '@/shared/api/types'

type Root = '/api/console/publicity/role-models'
type Shown = Got<`${Root}/{id}`>

export type RoleModelRow = Nullable<Got<Root>['items'][number], 'noticeUntil'>
export type RoleModelState = RoleModelRow['state']
export type RoleModelAct = Shown['acts'][number]
export type Objection = Nullable<Shown['objections'][number], 'upheld' | 'ruling'>
export type RoleModel = Nullable<Omit<Shown, 'model' | 'objections' | 'history'>, 'noticeFrom'> & {
  model: RoleModelRow
  objections: Objection[]
  history: Nullable<Shown['history'][number], 'note'>[]
}
export type Candidate = Got<`${Root}/candidates`>['items'][number]
export type Nomination = Body<Root>
export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

export const STATES = ['NOMINATED', 'VERIFIED', 'ON_NOTICE', 'CONFIRMED', 'PROMOTED', 'REFUSED', 'REVOKED'] as const
