import { submitTicket } from '@/api/citizen'
import { isCode, outcomeUnknown } from '@/api/problem'
import type { PlaceInput, Receipt, TicketInput } from '@/api/types'
import { m } from '@/messages'
import { platform } from '@/platform'
import { newKey } from '@/shared/new-key'
import type { Draft } from './draft'
import { saveDraft } from './draft'

export interface Sent {
  receipt: Receipt
  /** The receipt belongs to an earlier press with other content. */
  earlier: boolean
}

/** Reports and complaints about staff are never made public, so nobody is asked (T26). */
export const mayBePublished = ({ kind, aboutStaff }: Pick<Draft, 'kind' | 'aboutStaff'>): boolean =>
  kind !== 'REPORT' && !aboutStaff

/** The mark of the earlier ticket goes after the text. */
const said = ({ text, earlier }: Draft): string =>
  earlier ? `${text.trim()}\n${m.file.earlierMark(earlier)}` : text.trim()

/** How much of it the person can fill. */
export const textRoom = ({ earlier }: Draft, most: number): number =>
  earlier ? most - m.file.earlierMark(earlier).length - 1 : most

export function ticketInput(draft: Draft): TicketInput {
  return {
    kind: draft.kind,
    text: said(draft),
    place: placeInput(draft),
    contact: draft.reply === 'CONTACT' ? contactInput(draft) : undefined,
    mayPublish: draft.mayPublish && mayBePublished(draft),
    aboutStaff: draft.aboutStaff,
    accused: (draft.aboutStaff && draft.accused.trim()) || undefined,
    accusedUnitId: (draft.aboutStaff && draft.accusedUnit) || undefined,
    conduct: (draft.aboutStaff && draft.conduct) || undefined,
    attachments: draft.photos.map(({ id }) => id),
    source: platform.kind,
  }
}

/**
 * Sends the draft under its key. When no answer came for an earlier attempt and the person has changed the text since,
 * the server refuses the key for the new content: then the earlier content is sent again, which brings back its receipt.
 */
export async function sendDraft(draft: Draft, token: string | null): Promise<Sent> {
  const body = ticketInput(draft)
  const before = draft.unanswered.filter((earlier) => !same(earlier, body))
  // Written down first: if the page dies on the way, the next start knows that this may have arrived.
  draft.unanswered = [...before, body]
  saveDraft(draft)
  try {
    return { receipt: await submitTicket(body, draft.key, token), earlier: false }
  } catch (error) {
    if (!outcomeUnknown(error)) draft.unanswered = before
    if (!isCode(error, 'PLATFORM_IDEMPOTENCY_KEY_REUSED')) {
      saveDraft(draft)
      throw error
    }
    return before.length ? recoverEarlier(draft, before, token) : sendUnderNewKey(draft, body, token)
  }
}

async function recoverEarlier(draft: Draft, earlier: TicketInput[], token: string | null): Promise<Sent> {
  let refusal: unknown
  for (const body of earlier) {
    try {
      return { receipt: await submitTicket(body, draft.key, token), earlier: true }
    } catch (error) {
      if (!isCode(error, 'PLATFORM_IDEMPOTENCY_KEY_REUSED')) throw error
      refusal = error
    }
  }
  throw refusal
}

/** Every attempt under the old key was refused for good, so no ticket exists and a new key cannot double it. */
async function sendUnderNewKey(draft: Draft, body: TicketInput, token: string | null): Promise<Sent> {
  draft.key = newKey()
  draft.unanswered = [body]
  saveDraft(draft)
  return { receipt: await submitTicket(body, draft.key, token), earlier: false }
}

function placeInput({ point, address }: Draft): PlaceInput | undefined {
  const typed = address.trim() || undefined
  if (point) return { ...point, address: typed }
  return typed ? { address: typed } : undefined
}

function contactInput({ name, phone }: Draft): { name?: string; phone?: string } {
  return { name: name.trim() || undefined, phone: phone.replace(/\s/g, '') || undefined }
}

const same = (a: TicketInput, b: TicketInput) => JSON.stringify(a) === JSON.stringify(b)
