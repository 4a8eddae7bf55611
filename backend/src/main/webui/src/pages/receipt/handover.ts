import type { Receipt } from '@/api/types'

/** The receipt on its way from the form to its screen: in memory only, because the code is shown once. */
interface Handover {
  receipt: Receipt
  earlier: boolean
}

/** A slip of the finger on the back button must not cost the code; longer it does not stay. */
const SECOND_LOOK_MS = 10 * 60_000

let waiting: Handover | null = null
let unsaved: { handover: Handover; until: number } | null = null

export function handOver(handover: Handover): void {
  waiting = handover
}

export function takeOver(): Handover | null {
  const taken = waiting
  waiting = null
  return taken
}

/** The receipt was left without its code having been kept anywhere; null once it was. */
export function leaveUnsaved(handover: Handover | null, now = Date.now()): void {
  unsaved = handover && { handover, until: now + SECOND_LOOK_MS }
}

export function unsavedReceipt(now = Date.now()): Handover | null {
  if (unsaved && unsaved.until < now) unsaved = null
  return unsaved?.handover ?? null
}
