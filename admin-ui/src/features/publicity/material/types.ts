import type { Body, Got, Nullable } from '@/shared/api/types'

type Root = '/api/console/publicity/materials'

export type Material = Nullable<Got<Root>['items'][number], 'note'>
export type MaterialKind = Material['kind']
export type MaterialEntry = Body<Root>
export type HandOut = Nullable<Got<`${Root}/hand-outs`>['items'][number], 'occasion' | 'activityNumber' | 'note'>
export type HandOutOrder = Body<`${Root}/{id}/hand-outs`>
export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

export const KINDS = ['HANDBOOK', 'POSTER', 'LEAFLET', 'GIFT', 'OTHER'] as const
export const WAYS = ['HANDED', 'MAILED', 'RETURNED'] as const
