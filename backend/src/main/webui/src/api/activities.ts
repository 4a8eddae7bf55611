import { send } from './client'
import type {
  Activity,
  ActivityPage,
  EntrancePass,
  FeedbackInput,
  MySignUp,
  Page,
  SignUp,
  SignUpInput,
  SignUpReceipt,
  Token,
} from './types'

const ROOT = '/api/citizen'
const activityPath = (number: string) => `${ROOT}/activities/${encodeURIComponent(number)}`
const signUpPath = (number: string) => `${ROOT}/sign-ups/${encodeURIComponent(number)}`

/** By their start; days as `2026-11-25`, without them from today on. */
export function fetchActivities(query: {
  from?: string
  to?: string
  limit?: number
  cursor?: string | null
}): Promise<Page<Activity>> {
  const words = Object.entries(query)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return send<Page<Activity>>({ path: `${ROOT}/activities${words.length ? `?${words.join('&')}` : ''}` })
}

export const fetchActivity = (number: string) => send<ActivityPage>({ path: activityPath(number) })

export const calendarFile = (number: string) => `${activityPath(number)}/event.ics`

export const submitSignUp = (
  number: string,
  body: SignUpInput,
  idempotencyKey: string,
  token: string | null,
) =>
  send<SignUpReceipt>({
    method: 'POST',
    path: `${activityPath(number)}/sign-ups`,
    body,
    idempotencyKey,
    token,
  })

export const exchangeSignUpReceipt = (number: string, receiptCode: string) =>
  send<Token>({ method: 'POST', path: `${ROOT}/sign-up-receipts`, body: { number, receiptCode } })

export const fetchSignUp = (number: string, token: string) =>
  send<SignUp>({ path: signUpPath(number), token })

export const fetchMySignUps = (token: string, cursor: string | null) =>
  send<Page<MySignUp>>({
    path: `${ROOT}/sign-ups?limit=20${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    token,
  })

const step = (path: string) => (number: string, body: object, token: string, idempotencyKey: string) =>
  send<SignUp>({ method: 'POST', path: `${signUpPath(number)}/${path}`, body, token, idempotencyKey })

export const cancelSignUp = step('cancellations')
export const confirmSignUp = step('confirmations')
export const giveFeedback: (
  number: string,
  body: FeedbackInput,
  token: string,
  idempotencyKey: string,
) => Promise<SignUp> = step('feedback')

export const takeEntrancePass = (number: string, code: string) =>
  send<EntrancePass>({ method: 'POST', path: `${activityPath(number)}/entrance-passes`, body: { code } })

export const checkInMyself = (number: string, pass: string, token: string) =>
  send<{ number: string }>({ method: 'POST', path: `${signUpPath(number)}/check-ins`, body: { pass }, token })
