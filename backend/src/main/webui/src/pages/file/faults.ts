import { ApiProblem, isCode } from '@/api/problem'
import type { Settings, TicketKind } from '@/api/types'
import { m } from '@/messages'
import type { Draft } from './draft'

export type FaultField = 'text' | 'place' | 'phone' | 'accused'
export type Faults = Partial<Record<FaultField, string>>

/** In the order of the screen, so that the first fault is the topmost. */
export const faultOrder: FaultField[] = ['text', 'place', 'accused', 'phone']

const FIELD_KINDS: TicketKind[] = ['COMPLAINT', 'REPORT']
const MIN_TEXT = 5
const PHONE = /^[+(\d][\d()-]{6,19}$/

export function placeRequired(draft: Draft, settings: Settings | null): boolean {
  if (draft.aboutStaff) return false
  const known = settings?.kinds.find(({ kind }) => kind === draft.kind)
  return known ? known.placeRequired : FIELD_KINDS.includes(draft.kind)
}

export function findFaults(draft: Draft, settings: Settings | null, maxText: number): Faults {
  const faults: Faults = {}
  const text = draft.text.trim()
  if (text.length < MIN_TEXT) faults.text = m.fault.textShort
  else if (text.length > maxText) faults.text = m.fault.textLong(maxText)
  if (placeRequired(draft, settings) && !draft.point && !draft.address.trim()) {
    faults.place = m.fault.placeMissing
  }
  const phone = draft.reply === 'CONTACT' ? phoneFault(draft.phone) : null
  if (phone) faults.phone = phone
  return faults
}

/** Refusals of the server, put beside the fields they speak of. */
export function faultsFrom(error: unknown): Faults {
  if (isCode(error, 'VOICE_PLACE_REQUIRED')) return { place: error.message }
  if (!(error instanceof ApiProblem)) return {}
  const faults: Faults = {}
  for (const { field, message } of error.violations) {
    const known = fieldOf(field)
    if (known) faults[known] ??= message
  }
  return faults
}

function fieldOf(path: string): FaultField | null {
  if (/(^|\.)text$/.test(path)) return 'text'
  if (/(^|\.)place(\.|$)/.test(path)) return 'place'
  if (/(^|\.)contact(\.|$)/.test(path)) return 'phone'
  if (/(^|\.)accused$/.test(path)) return 'accused'
  return null
}

function phoneFault(typed: string): string | null {
  const phone = typed.replace(/\s/g, '')
  if (!phone) return m.fault.contactMissing
  return PHONE.test(phone) ? null : m.fault.phoneWrong
}
