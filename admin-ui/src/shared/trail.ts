const KEY = 'chengsheng-ticket-trail'

export interface Around {
  /** Place in the list, the first is 1. */
  at: number
  of: number
  previous: string | null
  next: string | null
}

/** The tickets of the list in front of the person, in its order: opened one by one without going back to it. */
export const leaveTrail = (numbers: readonly string[]) => sessionStorage.setItem(KEY, numbers.join(' '))

/** What comes before and after in the list it was opened from; null when it was opened in another way. */
export function trailAround(number: string): Around | null {
  const trail = (sessionStorage.getItem(KEY) ?? '').split(' ')
  const index = trail.indexOf(number)
  if (index < 0) return null
  return { at: index + 1, of: trail.length, previous: trail[index - 1] ?? null, next: trail[index + 1] ?? null }
}

const LAST = 'chengsheng-ticket-looked-at'

/** Where a person comes back to in a list: at this ticket, or at what has taken its place. */
export interface Back {
  number: string
  index: number
}

export const lookAt = (number: string) => sessionStorage.setItem(LAST, number)

/** Told once, and only to a list that a ticket was opened from: whoever opens it anew begins at the top. */
export function cameBack(): Back | null {
  const number = sessionStorage.getItem(LAST)
  sessionStorage.removeItem(LAST)
  const around = number && typeof window.history.state?.forward === 'string' ? trailAround(number) : null
  return number && around ? { number, index: around.at - 1 } : null
}

export function rowAfter(back: Back | null, rows: readonly { number: string }[]): number {
  if (!back) return -1
  const there = rows.findIndex((row) => row.number === back.number)
  return there >= 0 ? there : Math.min(back.index, rows.length - 1)
}
