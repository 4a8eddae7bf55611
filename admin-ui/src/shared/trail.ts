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
