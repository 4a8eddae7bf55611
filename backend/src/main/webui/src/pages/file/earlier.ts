/** The number a link to the form names; anything else in its place is nothing. */
export function earlierIn(named: string | undefined): string | null {
  return named && /^T\d{8}-[0-9A-Z]{6}$/.test(named) ? named : null
}
