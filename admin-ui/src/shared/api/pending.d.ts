/** Operations of the contract that the OpenAPI document does not have yet; goes when `npm run types` brings them. */
import type { components } from './schema'

type ById = { path: { id: string } }
type Answers<Status extends number, Body> = { [S in Status]: { content: { 'application/json': Body } } }
type Get<Parameters, Body> = { get: { parameters: Parameters; responses: Answers<200, Body> } }
type Post<Body> = { post: { parameters: ById; responses: Answers<202, Body> } }
type PostBody<Sent, Body> = {
  post: {
    parameters: ById
    requestBody: { content: { 'application/json': Sent } }
    responses: Answers<202, Body>
  }
}

type ImportField =
  | 'NUMBER'
  | 'SUBMITTED_AT'
  | 'TITLE'
  | 'TEXT'
  | 'KIND'
  | 'PLACE'
  | 'CONTACT_NAME'
  | 'CONTACT_PHONE'
  | 'UNIT'
  | 'REPLY'
  | 'REPLIED_AT'
  | 'SOURCE'
  | 'SATISFACTION'

interface ImportView {
  id: string
  fileName: string
  state: 'UPLOADED' | 'CHECKING' | 'CHECKED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED' | 'UNDOING' | 'UNDONE'
  stateLabel: string
  columns: { index: number; heading: string; samples: string[]; guess: ImportField | null }[]
  rowsTotal: number | null
  rowsDone: number
  rowsGood: number
  rowsBad: number
  percent: number
  createdAt: string
  finishedAt: string | null
  by: string
  message: string | null
}

interface ImportRequest {
  mapping: Record<string, ImportField>
  defaultKind: components['schemas']['TicketKind']
  defaultSource?: components['schemas']['TicketSource']
}

export interface paths {
  '/api/console/imports': Get<
    { query?: { limit?: number; cursor?: string } },
    { items: ImportView[]; nextCursor: string | null }
  >
  '/api/console/imports/{id}': Get<ById, ImportView>
  '/api/console/imports/{id}/dry-runs': PostBody<ImportRequest, ImportView>
  '/api/console/imports/{id}/runs': PostBody<ImportRequest, ImportView>
  '/api/console/imports/{id}/cancellations': Post<ImportView>
  '/api/console/imports/{id}/undo': Post<ImportView>
}
