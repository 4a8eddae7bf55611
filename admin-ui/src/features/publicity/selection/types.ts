import type { Body, Got, Nullable } from '@/shared/api/types'

type Root = '/api/console/publicity/selections'
type Shown = Got<`${Root}/{id}`>

export type SelectionRow = Nullable<Got<Root>['items'][number], 'noticeUntil' | 'awardedOn'>
export type SelectionState = SelectionRow['state']
export type SelectionAct = Shown['acts'][number]
export type Candidate = Nullable<
  Shown['candidates'][number],
  'contactName' | 'contactPhone' | 'average' | 'rank' | 'grade' | 'certificate'
>
export type Objection = Nullable<Shown['objections'][number], 'upheld' | 'ruling'>
export type Selection = Nullable<
  Omit<Shown, 'selection' | 'candidates' | 'objections' | 'history'>,
  'noticeFrom' | 'missing' | 'activityNumber' | 'activityTitle'
> & {
  selection: SelectionRow
  candidates: Candidate[]
  objections: Objection[]
  history: Nullable<Shown['history'][number], 'note'>[]
}
export type SelectionEntry = Omit<Body<Root>, 'criteria' | 'grades'> & {
  criteria: { name: string; points: number }[]
  grades: { name: string; places: number }[]
}
export type CandidateEntry = Body<`${Root}/{id}/candidates`>
export type Judge = Got<`${Root}/judges`>['items'][number]
export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

export const STATES = ['DRAFT', 'OPEN', 'JUDGING', 'NOTICE', 'AWARDED', 'CANCELLED'] as const
export const HONOURS = ['FAMILY', 'SHOP', 'PERSON', 'UNIT'] as const
