import type { PickedPhoto } from '@/platform'
import { send, sendPhoto, type Transfer } from './client'
import type {
  AlreadyQuestion,
  AlreadyReported,
  Board,
  CityMap,
  Page,
  RatingInput,
  Receipt,
  Notice,
  Settings,
  StepInput,
  Ticket,
  TicketInput,
  TicketSummary,
  Token,
  Upload,
} from './types'

const ROOT = '/api/citizen'
const ticketPath = (number: string) => `${ROOT}/tickets/${encodeURIComponent(number)}`

export const fetchSettings = () => send<Settings>({ path: `${ROOT}/settings` })

export const fetchCityMap = () => send<CityMap>({ path: `${ROOT}/city-map` })

/** What stands on a notice board, by the token of its QR. */
export const fetchBoard = (token: string) =>
  send<Board>({ path: `${ROOT}/boards/${encodeURIComponent(token)}` })

export const uploadPhoto = (photo: PickedPhoto, onProgress: (percent: number) => void): Transfer<Upload> =>
  sendPhoto<Upload>(`${ROOT}/uploads`, photo, onProgress)

export const deleteUpload = (id: string) =>
  send<void>({ method: 'DELETE', path: `${ROOT}/uploads/${encodeURIComponent(id)}` })

export const submitTicket = (body: TicketInput, idempotencyKey: string, token: string | null) =>
  send<Receipt>({ method: 'POST', path: `${ROOT}/tickets`, body, idempotencyKey, token })

export const alreadyReported = (body: AlreadyQuestion) =>
  send<AlreadyReported>({ method: 'POST', path: `${ROOT}/similar-searches`, body })

export const exchangeReceipt = (number: string, receiptCode: string) =>
  send<Token>({ method: 'POST', path: `${ROOT}/receipts`, body: { number, receiptCode } })

export const exchangeWeChatCode = (code: string) =>
  send<Token>({ method: 'POST', path: `${ROOT}/wechat-sessions`, body: { code } })

export const fetchMyTickets = (token: string, cursor: string | null) =>
  send<Page<TicketSummary>>({
    path: `${ROOT}/tickets?limit=20${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    token,
  })

export const fetchNotices = (token: string, cursor: string | null) =>
  send<Page<Notice>>({
    path: `${ROOT}/notices?limit=10${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    token,
  })

export const fetchTicket = (number: string, token: string) =>
  send<Ticket>({ path: ticketPath(number), token })

export const supplementTicket = (
  number: string,
  body: { text: string; attachments: string[]; retaliation: boolean },
  token: string,
  idempotencyKey: string,
) => send<Ticket>({ method: 'POST', path: `${ticketPath(number)}/supplements`, body, token, idempotencyKey })

const STEP_PATHS = { OBJECT: 'objections', REOPEN: 'reopenings', URGE: 'urges', WITHDRAW: 'withdrawals' }

export const takeStep = (
  number: string,
  step: keyof typeof STEP_PATHS,
  body: StepInput,
  token: string,
  idempotencyKey: string,
) =>
  send<Ticket>({
    method: 'POST',
    path: `${ticketPath(number)}/${STEP_PATHS[step]}`,
    body,
    token,
    idempotencyKey,
  })

export const rateTicket = (number: string, body: RatingInput, token: string, idempotencyKey: string) =>
  send<Ticket>({ method: 'POST', path: `${ticketPath(number)}/ratings`, body, token, idempotencyKey })
