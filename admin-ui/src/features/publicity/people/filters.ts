import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { HandoverQuery } from './api'
import { HANDOVER_STATES } from './types'

export interface NetworkFilters {
  gaps: boolean
  /** The unit whose drawer is open. */
  unit?: string
}

const word = (value: LocationQuery[string] | undefined) => (typeof value === 'string' && value ? value : undefined)

/** The address is the filter; what it does not know is dropped. */
export const networkFilters = (query: LocationQuery): NetworkFilters => ({
  gaps: query.gaps === '1',
  unit: word(query.unit)
})

export const networkQuery = ({ gaps, unit }: NetworkFilters): LocationQueryRaw => ({
  ...(gaps ? { gaps: '1' } : {}),
  ...(unit ? { unit } : {})
})

export const handoverFilters = (query: LocationQuery): HandoverQuery => ({
  unit: word(query.unit),
  state: HANDOVER_STATES.find((it) => it === query.state),
  mine: query.mine === '1' || undefined
})

export const handoverQuery = ({ unit, state, mine }: HandoverQuery): LocationQueryRaw => ({
  ...(unit ? { unit } : {}),
  ...(state ? { state } : {}),
  ...(mine ? { mine: '1' } : {})
})

/** A day of the leading group; anything that is no date is today. */
export const dayOf = (query: LocationQuery) => {
  const day = word(query.on)
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined
}
