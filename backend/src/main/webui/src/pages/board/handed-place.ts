import type { Board } from '@/api/types'
import type { Draft } from '@/pages/file/draft'

type Place = Pick<Draft, 'address' | 'point'>

/** The place of a board on its way into the form: in memory only, and for one form. */
let waiting: Place | null = null

export function handPlace({ name, address, lat, lon }: Board): void {
  waiting = {
    address: `${address}（${name}）`,
    point: lat !== null && lon !== null ? { lat, lon, datum: 'WGS84' } : null,
  }
}

export function takePlace(): Place | null {
  const taken = waiting
  waiting = null
  return taken
}
