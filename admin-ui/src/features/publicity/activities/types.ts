import type { Got, Nullable, Put } from '@/shared/api/types'

type Rows = Got<'/api/console/publicity/activities'>
export type ActivityRow = Nullable<Rows['items'][number], 'address' | 'capacity'>
export type ActivityListPage = { items: ActivityRow[]; nextCursor: string | null }
export type ActivityKind = ActivityRow['kind']
export type ActivityState = ActivityRow['state']

type Detail = Got<'/api/console/publicity/activities/{number}'>
type Parts = Detail['plan']
export type Roster = Nullable<Parts['roster'], 'crew' | 'assembleAt' | 'assembleWhere' | 'route' | 'leafletsGiven'>
export type Meeting = Nullable<Omit<Parts['meeting'], 'opinions'>, 'invited'> & {
  opinions: Nullable<Parts['meeting']['opinions'][number], 'reply'>[]
}
export type Media = Nullable<Omit<Parts['media'], 'spots' | 'deliverables'>, 'spotsDue'> & {
  spots: Nullable<Parts['media']['spots'][number], 'unitId' | 'reason'>[]
  deliverables: Nullable<Parts['media']['deliverables'][number], 'due'>[]
}
export type Plan = Omit<
  Parts,
  | 'items'
  | 'duties'
  | 'budget'
  | 'resources'
  | 'followUps'
  | 'statedTotal'
  | 'evaluation'
  | 'roster'
  | 'meeting'
  | 'media'
> & {
  items: Nullable<Parts['items'][number], 'detail'>[]
  duties: Nullable<Parts['duties'][number], 'unitId' | 'outside' | 'owner' | 'due'>[]
  budget: Nullable<Parts['budget'][number], 'actual' | 'voucher'>[]
  resources: Nullable<Parts['resources'][number], 'amount'>[]
  followUps: Nullable<Parts['followUps'][number], 'due'>[]
  statedTotal: number | null
  evaluation: string | null
  roster: Roster | null
  meeting: Meeting | null
  media: Media | null
}
export type TimelineLine = Nullable<Detail['timeline'][number], 'actorName' | 'note'>
export type ActivityAct = Detail['may'][number]
export type ActivityDetail = Nullable<
  Omit<Detail, 'plan' | 'timeline' | 'place' | 'signUp' | 'budget' | 'permission'>,
  'slogan' | 'intro' | 'firstStartsAt' | 'beganAt' | 'endedAt' | 'publicReason' | 'seriesId'
> & {
  plan: Plan
  timeline: TimelineLine[]
  place: Nullable<Detail['place'], 'lat' | 'lon' | 'datum' | 'address'> | null
  signUp: Nullable<Detail['signUp'], 'opensAt' | 'closesAt'> | null
  budget: Nullable<Detail['budget'], 'stated'>
  permission: Nullable<Detail['permission'], 'number' | 'submittedOn'>
}
export type ActivityEntry = Put<'/api/console/publicity/activities/{number}'>
export type ActivityProgress = Put<'/api/console/publicity/activities/{number}/progress'>
type TemplateGot = Got<'/api/console/publicity/activity-templates'>['items'][number]
export type ActivityTemplate = Nullable<Omit<TemplateGot, 'plan'>, 'slogan' | 'intro' | 'capacity' | 'rule'> & {
  plan: Plan
}
export type AudienceChoice = Got<'/api/console/publicity/audiences'>['items'][number]
export type DaysOff = 'KEEP' | 'SKIP' | 'MOVE'
type DatesGot = Got<'/api/console/publicity/activity-calendar'>
export type ActivityDate = Nullable<DatesGot['items'][number], 'address' | 'lat' | 'lon'>
export type ActivityDays = Got<'/api/console/publicity/activity-days'>
export type ActivityDay = ActivityDays['items'][number]
export type ActivityDates = { items: ActivityDate[]; capped: boolean }
