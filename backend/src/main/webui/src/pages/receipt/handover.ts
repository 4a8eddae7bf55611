import type { Receipt } from '@/api/types'

/** The receipt on its way from the form to its screen: in memory only, because the code is shown once. */
interface Handover {
  receipt: Receipt
  earlier: boolean
}

let waiting: Handover | null = null

export function handOver(handover: Handover): void {
  waiting = handover
}

export function takeOver(): Handover | null {
  const taken = waiting
  waiting = null
  return taken
}
