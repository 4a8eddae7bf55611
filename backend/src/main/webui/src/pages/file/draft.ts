import type { ConductReason, Datum, TicketInput, TicketKind } from '@/api/types'
import { newKey } from '@/shared/new-key'
import { readStored, removeStored, writeStored } from '@/shared/storage'

const KEY = 'draft'
/** The server drops uploads that no ticket took up. */
export const UPLOAD_LIFE_MS = 2 * 3600 * 1000

export interface KeptPhoto {
  id: string
  name: string
  uploadedAt: number
  thumbnail: string | null
}

export interface Draft {
  /** The Idempotency-Key: one per draft, so one draft becomes one ticket however often it is sent. */
  key: string
  kind: TicketKind
  text: string
  address: string
  point: { lat: number; lon: number; datum: Datum } | null
  aboutStaff: boolean
  accused: string
  /** Id of a unit picked from the list, or empty. */
  accusedUnit: string
  conduct: ConductReason | null
  reply: 'ANONYMOUS' | 'CONTACT'
  name: string
  phone: string
  linkWeChat: boolean
  mayPublish: boolean
  photos: KeptPhoto[]
  /** Number of the ticket it goes on from, or empty. */
  earlier: string
  /** What was sent without an answer: each of these may have become the ticket. */
  unanswered: TicketInput[]
  savedAt: number
}

export function newDraft(kind: TicketKind): Draft {
  return {
    key: newKey(),
    kind,
    text: '',
    address: '',
    point: null,
    aboutStaff: false,
    accused: '',
    accusedUnit: '',
    conduct: null,
    reply: 'ANONYMOUS',
    name: '',
    phone: '',
    linkWeChat: true,
    mayPublish: false,
    photos: [],
    earlier: '',
    unanswered: [],
    savedAt: 0,
  }
}

export function isWorthKeeping(draft: Draft): boolean {
  const { text, address, point, accused, name, phone, photos, unanswered } = draft
  return Boolean(text || address || point || accused || name || phone || photos.length || unanswered.length)
}

/** False when the device refused; an empty draft leaves nothing behind. */
export function saveDraft(draft: Draft, now = Date.now()): boolean {
  if (!isWorthKeeping(draft)) {
    clearDraft()
    return true
  }
  draft.savedAt = now
  return writeStored(KEY, draft)
}

export const hasDraft = () => readStored<Draft>(KEY) !== null

export function loadDraft(now = Date.now()): { draft: Draft; expiredPhotos: number } | null {
  const draft = readStored<Draft>(KEY)
  if (!draft) return null
  const photos = draft.photos.filter(({ uploadedAt }) => now - uploadedAt < UPLOAD_LIFE_MS)
  // Fields that a newer version of this client added get their first values.
  return {
    draft: { ...newDraft(draft.kind), ...draft, photos },
    expiredPhotos: draft.photos.length - photos.length,
  }
}

export function clearDraft(): void {
  removeStored(KEY)
}
