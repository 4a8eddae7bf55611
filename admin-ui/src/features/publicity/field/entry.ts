import { randomId } from '@/shared/format/randomKey'

export interface Opinion {
  id: string
  text: string
  toTicket: boolean
  aboutStaff: boolean
}

/** One entry as it waits on the phone, photos and all. */
export interface Entry {
  id: string
  headcount: number
  leaflets: number
  staffMinutes: number
  organisations: string[]
  note?: string
  photos: File[]
  opinions: Opinion[]
  loggedAt: string
}

/** What is typed. */
export interface Typed {
  headcount: number | null
  leaflets: number | null
  staff: number | null
  hours: number | null
  organisations: string
  note: string
  opinions: Opinion[]
}

const SHORTEST_OPINION = 5
const MOST_NAME = 60

export const emptyEntry = (): Typed => ({
  headcount: null,
  leaflets: null,
  staff: null,
  hours: null,
  organisations: '',
  note: '',
  opinions: []
})

export const newOpinion = (): Opinion => ({ id: randomId(), text: '', toTicket: false, aboutStaff: false })

/** Names, one to a line or with 、，between them. */
export const namesIn = (typed: string) =>
  typed
    .split(/[\n、，,;；]+/)
    .map((name) => name.trim())
    .filter(Boolean)

const written = (typed: Typed) => typed.opinions.filter(({ text }) => text.trim())

export type Fault = 'EMPTY' | 'OPINION' | 'ORGANISATION'

/** Why it cannot be kept, or null. */
export function faultOf(typed: Typed, photos: readonly File[]): Fault | null {
  if (written(typed).some(({ text }) => text.trim().length < SHORTEST_OPINION)) return 'OPINION'
  if (namesIn(typed.organisations).some((name) => name.length > MOST_NAME)) return 'ORGANISATION'
  const said =
    typed.headcount || typed.leaflets || typed.hours || namesIn(typed.organisations).length || typed.note.trim()
  return said || written(typed).length || photos.length ? null : 'EMPTY'
}

export function entryOf(typed: Typed, photos: File[]): Entry {
  return {
    id: randomId(),
    headcount: typed.headcount ?? 0,
    leaflets: typed.leaflets ?? 0,
    staffMinutes: Math.round((typed.hours ?? 0) * 60) * (typed.staff ?? 1),
    organisations: namesIn(typed.organisations),
    note: typed.note.trim() || undefined,
    photos,
    opinions: written(typed).map((opinion) => ({ ...opinion, text: opinion.text.trim() })),
    loggedAt: new Date().toISOString()
  }
}
