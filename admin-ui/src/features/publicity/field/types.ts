import type { Got, Nullable } from '@/shared/api/types'

export type FieldPage = Nullable<Got<'/api/console/publicity/activities/{number}/field'>, 'address'>
type Logs = Got<'/api/console/publicity/activities/{number}/field-logs'>
type Log = Logs['items'][number]
export type HeardOpinion = Nullable<Log['opinions'][number], 'ticketNumber'>
export type FieldLog = Nullable<Omit<Log, 'opinions'>, 'note'> & { opinions: HeardOpinion[] }
export interface FieldLogPage {
  items: FieldLog[]
  nextCursor: string | null
}
