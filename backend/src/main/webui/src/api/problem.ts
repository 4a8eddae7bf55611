import { m } from '@/messages'
import type { Problem } from './types'

/** The server answered, and refused. `message` is the sentence for the person. */
export class ApiProblem extends Error {
  readonly code: string
  readonly status: number
  /** What the administrator needs to find the failure in the log; shown for failures of the system only. */
  readonly traceId: string | null
  readonly violations: { field: string; message: string }[]
  /** Seconds after which another try makes sense, when the server said so. */
  readonly retryAfter: number | null

  constructor(problem: Problem, retryAfter: number | null) {
    super(problem.detail || problem.title)
    this.name = 'ApiProblem'
    this.code = problem.code
    this.status = problem.status
    this.traceId = problem.status >= 500 ? (problem.traceId ?? null) : null
    this.violations = problem.violations ?? []
    this.retryAfter = retryAfter
  }
}

/** No answer came: offline, time-out, connection cut. Whether the server acted is unknown. */
export class NoAnswer extends Error {
  constructor() {
    super(m.problem.noAnswer)
    this.name = 'NoAnswer'
  }
}

export function isCode(error: unknown, code: string): error is ApiProblem {
  return error instanceof ApiProblem && error.code === code
}

/** A 5xx or a missing answer leaves open whether the request took effect; a 4xx does not. */
export function outcomeUnknown(error: unknown): boolean {
  if (error instanceof NoAnswer) return true
  return (
    error instanceof ApiProblem && (error.status >= 500 || error.code === 'PLATFORM_IDEMPOTENCY_IN_FLIGHT')
  )
}

/** Trying again the very same thing makes sense only when the refusal may pass by itself. */
export function mayRetry(error: unknown): boolean {
  return !(error instanceof ApiProblem) || error.status === 429 || outcomeUnknown(error)
}

export function problemSentence(error: unknown): string {
  if (error instanceof ApiProblem) {
    return error.retryAfter ? m.problem.withRetryAfter(error.message, error.retryAfter) : error.message
  }
  if (error instanceof Error && error.message) return error.message
  return m.problem.unknown
}

type Headers = Record<string, string | string[] | undefined>

/** Reads a refusal; a proxy's HTML error page becomes a sentence of our own. */
export function toProblem(status: number, body: unknown, headers: Headers): ApiProblem {
  const known = isProblem(body) ? body : fallback(status)
  return new ApiProblem({ ...known, status }, retryAfterSeconds(headers))
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body
}

function fallback(status: number): Problem {
  return { title: sentenceFor(status), status, code: `HTTP_${status}` }
}

function sentenceFor(status: number): string {
  if (status === 401) return m.problem.signInAgain
  if (status === 404) return m.problem.notFound
  if (status === 413) return m.problem.tooLarge
  if (status === 429) return m.problem.tooMany
  if (status >= 500) return m.problem.busy
  return m.problem.unknown
}

function retryAfterSeconds(headers: Headers): number | null {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === 'retry-after')
  const seconds = name ? Number(headers[name]) : Number.NaN
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null
}
