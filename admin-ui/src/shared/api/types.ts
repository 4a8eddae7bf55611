/** Names for the API's records. They are read off the operations, so only this file looks into the generated schema. */
import type { paths } from './schema'

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never
type Operation<P extends keyof paths, M extends 'get' | 'post'> = Exclude<paths[P][M], undefined>
type Answers<P extends keyof paths, M extends 'get' | 'post'> =
  Operation<P, M> extends { responses: infer R } ? R : never

/** What an operation answers when it works (200, 201 or 202). */
type Answer<P extends keyof paths, M extends 'get' | 'post' = 'get'> = {
  [Status in keyof Answers<P, M>]: Status extends 200 | 201 | 202 ? Json<Answers<P, M>[Status]> : never
}[keyof Answers<P, M>]

/** What an operation is sent. */
type Body<P extends keyof paths> =
  Operation<P, 'post'> extends { requestBody?: infer R } ? Json<Exclude<R, undefined>> : never

type ActBody<Path extends string> = `/api/console/tickets/{number}/${Path}` extends infer P extends keyof paths
  ? Omit<Body<P>, 'version'>
  : never

export type Me = Answer<'/api/console/me'>
export type Unit = Answer<'/api/console/units'>['items'][number]
export type Category = Answer<'/api/console/categories'>['items'][number]

export type Workbench = Answer<'/api/console/workbench'>
export type Queue = Workbench['queues'][number]

export type TicketRow = Answer<'/api/console/tickets'>['items'][number]
export type TicketKind = TicketRow['kind']
export type TicketState = TicketRow['state']
export type TicketSource = TicketRow['source']
export type Due = TicketRow['due']

export type TicketDetail = Answer<'/api/console/tickets/{number}'>
export type TimelineEvent = TicketDetail['timeline'][number]
export type Photo = TicketDetail['photos'][number]
export type Act = TicketDetail['acts'][number]['act']
export type PersonalData = Answer<'/api/console/tickets/{number}/personal-data-views', 'post'>
export type ChainVerification = Answer<'/api/console/tickets/{number}/chain-verification'>

export type Acceptance = ActBody<'acceptances'>
export type SupplementRequest = ActBody<'supplement-requests'>
export type Dispatch = ActBody<'dispatches'>
export type HandlingResult = ActBody<'results'>
export type Review = ActBody<'reviews'>
export type Revisit = ActBody<'revisits'>
export type Outcome = HandlingResult['outcome']

export type RegisterTicket = Body<'/api/console/tickets'>
export type Receipt = Answer<'/api/console/tickets', 'post'>

export type LedgerImport = Answer<'/api/console/imports/{id}'>
export type ImportColumn = LedgerImport['columns'][number]
export type ImportState = LedgerImport['state']
export type ImportPlan = Body<'/api/console/imports/{id}/runs'>
export type ImportField = ImportPlan['mapping'][string]
