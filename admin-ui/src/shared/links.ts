/** Places that other features point to. Everything else about a route stays in its feature. */
import type { LocationQueryRaw, RouteLocationRaw } from 'vue-router'
import type { TicketKind, TicketState } from '@/shared/api/types'

export interface TicketFilterLink {
  queue?: string
  due?: 'OVERDUE' | 'SOON' | 'STEP_OVERDUE' | 'STEP_SOON' | 'RESPONSE_WAITING' | 'RESPONSE_OVERDUE'
  state?: TicketState[]
  kind?: TicketKind[]
  category?: string
  area?: string
  unit?: string
  from?: string
  to?: string
  repliedOn?: string
  closedOn?: string
  q?: string
  import?: string
}

/** The router leads from here to the first page the person may open. */
export const homeLink = (): RouteLocationRaw => '/'
export const ticketLink = (number: string): RouteLocationRaw => ({ name: 'ticket', params: { number } })
export const ticketsLink = (filter: TicketFilterLink = {}): RouteLocationRaw => ({
  name: 'tickets',
  query: { ...filter } as LocationQueryRaw
})

export const activityLink = (number: string): RouteLocationRaw => ({ name: 'activity', params: { number } })

export const remindersLink = (): RouteLocationRaw => ({ name: 'reminders' })
/** `version` of the calendar that moved them; none for all. */
export const dueChangesLink = (version?: number): RouteLocationRaw => ({ name: 'due-changes', query: { version } })

/** A saved view opens by its filter: the names of its values are those of the address. */
export const viewLink = (filter: object): RouteLocationRaw => ({
  name: 'tickets',
  query: Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([key, value]) => [key, Array.isArray(value) ? value : String(value)])
  )
})

/** A number as printed on a receipt, whatever case or spaces the person typed. */
export function ticketNumberIn(words: string): string | null {
  const number = words.trim().toUpperCase()
  return /^T\d{8}-[0-9A-Z]{6}$/.test(number) ? number : null
}
