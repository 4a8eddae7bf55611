/** Names for the API's records. They are read off the operations, so only this file looks into the generated schema. */
import type { components, paths } from './schema'

export type Api = paths

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never

/**
 * The document leaves every answered field optional; in fact each is always sent, some as null. So here all are
 * required, and the records below name those that may be null.
 */
type Whole<T> = T extends (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [K in keyof T]-?: Whole<Exclude<T[K], undefined>> }
    : T
export type Nullable<T, K extends keyof T> = Omit<T, K> & { [Key in K]: T[Key] | null }

export type Got<P extends keyof Api> = Api[P] extends { get: { responses: { 200: infer Ok } } }
  ? Whole<Json<Ok>>
  : never
type Posted<P extends keyof Api> = Api[P] extends { post: { responses: { 200: infer Ok } } } ? Whole<Json<Ok>> : never
type Replaced<P extends keyof Api> = Api[P] extends { put: { responses: { 200: infer Ok } } } ? Whole<Json<Ok>> : never
export type Body<P extends keyof Api> = Api[P] extends { post: { requestBody: infer Sent } } ? Json<Sent> : never
export type Put<P extends keyof Api> = Api[P] extends { put: { requestBody: infer Sent } } ? Json<Sent> : never

export type ActPath = Extract<keyof Api, `/api/console/tickets/{number}/${string}`>
/** What an act carries besides the version the person has seen. */
export type ActBody<P extends ActPath> = Omit<Body<P>, 'version'>

export type Me = Got<'/api/console/me'>
export type Unit = Nullable<Got<'/api/console/units'>['items'][number], 'parentId' | 'leaderId'>
export type UnitKind = Unit['kind']
export type UnitEntry = Body<'/api/console/units'>
export type StaffMember = Nullable<Got<'/api/console/staff'>['items'][number], 'subject'>
export type StaffEntry = Body<'/api/console/staff'>
export type RevealRequest = Nullable<
  Got<'/api/console/discipline/reveal-requests'>['items'][number],
  'decidedBy' | 'decidedAt' | 'granted' | 'endsAt'
>
type IsolationGot = Got<'/api/console/tickets/{number}/isolation'>
export type Isolation = Nullable<Omit<IsolationGot, 'accused'>, 'conduct' | 'conductLabel' | 'accusedInWords'> & {
  accused: Nullable<IsolationGot['accused'][number], 'unitId' | 'staffId' | 'name' | 'addedBy'>[]
}
export type PersonRef = IsolationGot['entrusted'][number]
export type Marked = Posted<'/api/console/tickets/{number}/about-staff'>
export type Clarification = Got<'/api/console/clarifications'>['items'][number]
export type FactRequest = Nullable<
  Got<'/api/console/fact-requests'>['items'][number],
  'answer' | 'answeredAt' | 'answeredBy'
>
export type Setting = Got<'/api/console/settings'>['items'][number]
export type SettingValue = Put<'/api/console/settings/{key}'>
export type TimeLimit = Got<'/api/console/time-limits'>['items'][number]
export type TimeLimitTerms = TimeLimit['terms']
export type TimeLimitUnit = TimeLimitTerms['acceptUnit']
export type TimeLimitEntry = Put<'/api/console/time-limits/{clock}'>
type CalendarGot = Got<'/api/console/calendar'>
export type CalendarDay = CalendarGot['years'][number]['days'][number]
export type CalendarYear = Nullable<CalendarGot['years'][number], 'source'>
export type WorkPeriod = CalendarGot['officeHours'][number]
export type WorkCalendar = Omit<CalendarGot, 'years'> & { years: CalendarYear[] }
export type CalendarEntry = Body<'/api/console/calendar/changes'>
export type DueChangeEstimate = Posted<'/api/console/due-change-estimates'>
type VersionGot = Got<'/api/console/calendar/versions'>['items'][number]
export type CalendarChange = Nullable<VersionGot['changes'][number], 'before' | 'after'>
export type CalendarVersions = {
  items: (Nullable<Omit<VersionGot, 'changes'>, 'actorId' | 'note'> & { changes: CalendarChange[] })[]
  nextCursor: string | null
}
export type AuditEntry = Nullable<
  Got<'/api/console/audit-entries'>['items'][number],
  'reason' | 'objectId' | 'actorName'
>
export type AuditPage = { items: AuditEntry[]; nextCursor: string | null }
export type Category = Nullable<
  Got<'/api/console/categories'>['items'][number],
  'kind' | 'leadUnitId' | 'condition' | 'closeCondition' | 'limitValue' | 'limitUnit'
>
export type LimitUnit = NonNullable<Category['limitUnit']>
export type Catalogue = { version: number; items: Category[] }
export type CategoryEntry = Body<'/api/console/catalogue/categories'>
type CatalogueVersion = Got<'/api/console/catalogue/versions'>['items'][number]
type ChangeGot = CatalogueVersion['changes'][number]
export type CategoryChange = Omit<ChangeGot, 'fields'> & {
  fields: Nullable<ChangeGot['fields'][number], 'before' | 'after'>[]
}
export type CatalogueVersions = {
  items: (Nullable<Omit<CatalogueVersion, 'changes'>, 'actorId'> & { changes: CategoryChange[] })[]
  nextCursor: string | null
}
export type CheckedSheet = {
  version: number
  columns: { heading: string; field: string | null }[]
  entries: CategoryEntry[]
  changes: CategoryChange[]
}

type Rows = Got<'/api/console/tickets'>
export type TicketRow = Nullable<
  Rows['items'][number],
  | 'externalNumber'
  | 'address'
  | 'categoryName'
  | 'leadUnitName'
  | 'handlerName'
  | 'dueAt'
  | 'nextDueAt'
  | 'awaitingLabel'
>
export type TicketPage = { items: TicketRow[]; nextCursor: string | null }
export type TicketCount = Got<'/api/console/tickets/count'>
export type TicketKind = TicketRow['kind']
export type TicketState = TicketRow['state']
export type TicketSource = TicketRow['source']
export type Due = TicketRow['due']

type Lines = Got<'/api/console/ledger'>['items'][number]
export type LedgerLine = Nullable<Lines, 'name' | 'phone' | 'place' | 'unit' | 'result' | 'replyDay' | 'satisfaction'>
export type LedgerPage = { items: LedgerLine[]; nextCursor: string | null }
export type ExportOrder = Body<'/api/console/ticket-exports'>

type Figures = Got<'/api/console/ticket-figures'>['items'][number]
export type FigureRow = Nullable<Figures, Exclude<keyof Figures, 'label'>>

export type SavedView = Got<'/api/console/ticket-views'>['items'][number]
export type SavedViewEntry = Body<'/api/console/ticket-views'>
export type SavedViewCount = Got<'/api/console/ticket-views/counts'>['items'][number]
export type Audience = SavedView['audience']

type Bench = Got<'/api/console/workbench'>
export type HeldTicket = Nullable<Omit<Bench['stuck'][number], 'ticket'>, 'holder'> & { ticket: TicketRow }
export type Workbench = Omit<Bench, 'mine' | 'team' | 'stuck'> & {
  mine: TicketRow[]
  team: HeldTicket[]
  stuck: HeldTicket[]
}
export type Queue = Workbench['queues'][number]

export type Reminder = Got<'/api/console/reminders'>['items'][number]
export type ReminderEntry = Reminder['entries'][number]
export type DueChange = Nullable<Got<'/api/console/due-changes'>['items'][number], 'unitName'>

type Detail = Got<'/api/console/tickets/{number}'>
type Beside = Detail['standing']
export type CoUnit = Nullable<Beside['coUnits'][number], 'dueAt' | 'answer' | 'answeredAt'>
export type Question = Nullable<Beside['asked'], 'by' | 'days' | 'until' | 'unit' | 'reason'>
export type Standing = Nullable<
  Omit<Beside, 'asked' | 'coUnits' | 'response'>,
  | 'declineReason'
  | 'transferredTo'
  | 'mergedInto'
  | 'firstUnit'
  | 'signDueAt'
  | 'originalDueAt'
  | 'pausedAt'
  | 'suspendedUntil'
  | 'supervision'
  | 'extension'
> & {
  asked: Question | null
  coUnits: CoUnit[]
  response: Nullable<Beside['response'], 'at'> | null
}
type Opinion = 'contacted' | 'solved' | 'satisfied' | 'comment' | 'at'
export type TimelineEvent = Nullable<Detail['timeline'][number], 'from' | 'to' | 'by' | 'byUnit' | 'text' | 'note'>
type Moments = 'acceptedAt' | 'promisedAt' | 'dueAt' | 'nextDueAt' | 'deadline'
export type TicketDetail = Nullable<
  Omit<Detail, 'place' | 'contact' | 'step' | 'timeline' | 'rating' | 'suggested' | 'standing'>,
  | 'externalNumber'
  | 'accused'
  | 'flagReason'
  | 'area'
  | 'categoryCode'
  | 'categoryName'
  | 'leadUnit'
  | 'handler'
  | 'holder'
  | Moments
  | 'question'
  | 'reply'
> & {
  place: Nullable<Detail['place'], keyof Detail['place']> | null
  contact: Nullable<Detail['contact'], 'name' | 'phone'>
  step: Nullable<Detail['step'], 'limit'> | null
  timeline: TimelineEvent[]
  rating: Nullable<Detail['rating'], Opinion> | null
  suggested: Nullable<Detail['suggested'], 'unitId' | 'unitName'> | null
  standing: Standing
}
export type Photo = Detail['photos'][number]
export type { Act } from './acts'

type Clear = Posted<'/api/console/tickets/{number}/personal-data-views'>
export type PersonalData = Nullable<Clear, keyof Clear>
export type ChainVerification = Nullable<Got<'/api/console/tickets/{number}/chain-verification'>, 'brokenAt'>

export type Outcome = ActBody<'/api/console/tickets/{number}/results'>['outcome']
export type DeclineReason = ActBody<'/api/console/tickets/{number}/declines'>['reason']
export type SuspensionReason = ActBody<'/api/console/tickets/{number}/suspensions'>['reason']

export type SimilarTicket = Nullable<
  Got<'/api/console/tickets/{number}/similar-tickets'>['items'][number],
  'address' | 'categoryName' | 'metres'
>
export type ReplyCheck = Posted<'/api/console/tickets/{number}/reply-checks'>
export type FittingTemplate = Got<'/api/console/tickets/{number}/reply-templates'>['items'][number]
export type FittingMacro = Got<'/api/console/tickets/{number}/macros'>['items'][number]
type PreviewedStep = Posted<'/api/console/tickets/{number}/macro-previews'>['steps'][number]
export type MacroPreview = {
  steps: Nullable<PreviewedStep, 'category' | 'unit' | 'note' | 'code' | 'reason'>[]
  possible: boolean
}
export type BulkStep = Body<'/api/console/bulk-acts'>['step']
export type BulkItem = Nullable<Posted<'/api/console/bulk-acts'>['items'][number], 'code' | 'reason'>
export type ReplyTemplate = Nullable<
  Got<'/api/console/reply-templates'>['items'][number],
  'kind' | 'categoryCode' | 'state' | 'unitId'
>
export type TemplateEntry = Body<'/api/console/reply-templates'>
type ListedMacro = Got<'/api/console/macros'>['items'][number]
export type MacroStep = Nullable<ListedMacro['steps'][number], 'categoryCode' | 'unitId' | 'note'>
export type Macro = Nullable<Omit<ListedMacro, 'steps'>, 'kind' | 'state' | 'unitId'> & { steps: MacroStep[] }
export type MacroEntry = Body<'/api/console/macros'>
export type PresenceAround = Replaced<'/api/console/tickets/{number}/presence'>
export type TicketNote = Got<'/api/console/tickets/{number}/notes'>['items'][number]
export type NotePage = { items: TicketNote[]; nextCursor: string | null }

export type RegisterTicket = Body<'/api/console/tickets'>
export type Receipt = Whole<components['schemas']['Receipt']>

export type ImportList = { items: LedgerImport[] }
type ImportView = Got<'/api/console/imports/{id}'>
export type ImportColumn = Nullable<ImportView['columns'][number], 'guess'>
export type LedgerImport = Nullable<Omit<ImportView, 'columns'>, 'rowsTotal' | 'finishedAt' | 'message'> & {
  columns: ImportColumn[]
}
export type ImportState = LedgerImport['state']
export type ImportPlan = Body<'/api/console/imports/{id}/runs'>
export type ImportField = ImportPlan['mapping'][string]
