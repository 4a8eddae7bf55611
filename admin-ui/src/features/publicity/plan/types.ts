import type { Body, Got, Nullable, Put } from '@/shared/api/types'

export type PlanHead = Nullable<Got<'/api/console/publicity/plans'>['items'][number], 'documentNumber' | 'issuedOn'>
type PlanGot = Got<'/api/console/publicity/plans/{id}'>
export type Target = Nullable<PlanGot['targets'][number], 'unitId' | 'baseline'>
export type Plan = Nullable<Omit<PlanGot, 'head' | 'targets'>, 'deciderId' | 'returnedReason' | 'submittedAt'> & {
  head: PlanHead
  targets: Target[]
}
type LineGot = Got<'/api/console/publicity/plans/{id}/progress'>['lines'][number]
export type ProgressLine = Nullable<
  Omit<LineGot, 'months'>,
  'unitId' | 'unitName' | 'baseline' | 'due' | 'reached' | 'percent'
> & { months: (number | null)[] }
export interface Progress {
  year: number
  today: string
  lines: ProgressLine[]
}
export type PlanEntry = Put<'/api/console/publicity/plans/{id}'>
export type TargetEntry = PlanEntry['targets'][number]
export type PlanDecision = Body<'/api/console/publicity/plans/{id}/decisions'>
export type ReachedEntry = Body<'/api/console/publicity/plans/{id}/reached'>
export type PlanActName = 'submissions' | 'amendments' | 'archivings'
