import type { Body, Got, Nullable } from '@/shared/api/types'

type Root = '/api/console/publicity/praises'

export type Praise = Nullable<Got<Root>['items'][number], 'staffId' | 'staffName' | 'ticketNumber'>
export type PraiseKind = Praise['kind']
export type PraiseEntry = Body<Root>
export type PraiseCounts = Got<`${Root}/counts`>
export type CreditedPerson = Got<`${Root}/people`>['items'][number]
export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

export const KINDS = ['LETTER', 'BANNER', 'ONLINE', 'PHONE'] as const
