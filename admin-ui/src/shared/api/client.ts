import createClient, { type Middleware } from 'openapi-fetch'
import { t } from '@/shared/locales/i18n'
import { NETWORK_LOST, Problem, problemOf } from './problem'
import type { Api } from './types'
import { goToSignIn, isSignedOut } from './signIn'

/** The backend refuses writes without this header, and answers 499 instead of a redirect to those that carry it. */
export const REQUESTED_WITH = { 'X-Requested-With': 'JavaScript' }

const refusals: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return undefined
    if (isSignedOut(response.status)) return goToSignIn()
    throw problemOf(response.status, await readJson(response), fallbackSentence)
  },
  onError({ error }) {
    if (error instanceof Problem) return error
    // A query that nobody waits for any more is cancelled, not lost.
    if (error instanceof DOMException && error.name === 'AbortError') return error
    return new Problem(0, NETWORK_LOST, t('shared.problem.network'))
  }
}

export const api = createClient<Api>({
  baseUrl: window.location.origin,
  headers: REQUESTED_WITH,
  querySerializer: { array: { style: 'form', explode: true } }
})
api.use(refusals)

/** The middleware has thrown for every refusal, so what arrives here has data; see types.ts for why it is named. */
export async function dataOf<T>(answer: Promise<{ data?: unknown }>): Promise<T> {
  return (await answer).data as T
}

export function fallbackSentence(status: number): string {
  if (status === 403) return t('shared.problem.forbidden')
  if (status === 404) return t('shared.problem.notFound')
  if (status === 413) return t('shared.problem.tooLarge')
  if (status === 503) return t('shared.problem.unavailable')
  return t('shared.problem.unexpected', { status })
}

async function readJson(response: Response): Promise<unknown> {
  return response
    .clone()
    .json()
    .catch(() => null)
}
