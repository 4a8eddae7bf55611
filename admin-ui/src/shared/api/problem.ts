/** Every refusal of the backend, and a lost connection, reaches the screens as one `Problem`. */
export interface Violation {
  field: string
  message: string
}

export interface CurrentState {
  version: number
  state: string
  stateLabel: string
}

interface ProblemBody {
  title?: string
  detail?: string
  code?: string
  violations?: Violation[]
  traceId?: string
  current?: CurrentState
}

export const NETWORK_LOST = 'CLIENT_NETWORK_LOST'
export const NOT_A_PROBLEM = 'CLIENT_UNREADABLE_ANSWER'

export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly violations: Violation[] = [],
    readonly current: CurrentState | null = null,
    readonly traceId: string | null = null,
    /** What is wrong in a few words; `detail` mostly says what to do about it. */
    readonly title = ''
  ) {
    super(detail)
    this.name = 'Problem'
  }

  /** The person's screen is older than the ticket: someone else acted in between. */
  get isStale(): boolean {
    return this.status === 409 && this.current !== null
  }
}

export function problemOf(status: number, body: unknown, fallback: (status: number) => string): Problem {
  const it: ProblemBody = typeof body === 'object' && body !== null ? body : {}
  return new Problem(
    status,
    it.code ?? NOT_A_PROBLEM,
    it.detail || it.title || fallback(status),
    it.violations ?? [],
    it.current ?? null,
    it.traceId ?? null,
    it.title ?? ''
  )
}

/** Field paths come as `text`, `place.address` or `body.text`: the form asks by its own field name. */
export function violationsByField(problem: Problem | null, fields: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { field, message } of problem?.violations ?? []) {
    const name = fields.find((it) => field === it || field.endsWith(`.${it}`) || field.startsWith(`${it}.`))
    if (name) found[name] = message
  }
  return found
}

/** What no field of the form could show, so that it is not lost. */
export function otherViolations(problem: Problem | null, fields: readonly string[]): string[] {
  const shown = new Set(Object.values(violationsByField(problem, fields)))
  return (problem?.violations ?? []).map((it) => it.message).filter((message) => !shown.has(message))
}

/** It does not exist, or is not this person's to see (any more); the backend does not say which. */
export const isGone = (error: unknown): boolean => error instanceof Problem && error.status === 404
