import type { LocationQuery } from 'vue-router'

/** The acts of one person, of one kind, of some days. */
export interface AuditFilter {
  act?: string
  actor?: string
  from?: string
  to?: string
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const one = (value: LocationQuery[string] | undefined) => (typeof value === 'string' && value ? value : undefined)
const day = (value: LocationQuery[string] | undefined) => {
  const text = one(value)
  return text && DAY.test(text) ? text : undefined
}

export const auditFilterOf = (query: LocationQuery): AuditFilter => ({
  act: one(query.act),
  actor: one(query.actor),
  from: day(query.from),
  to: day(query.to)
})
