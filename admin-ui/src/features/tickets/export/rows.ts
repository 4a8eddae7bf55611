const RETURN = 13
const LINE_FEED = 10

/**
 * Counts the rows of a CSV as its bytes arrive: in our files a return and a line feed together end a row and stand
 * nowhere else. The headings are no row.
 */
export function rowCounter() {
  let rows = -1
  let last = 0
  return (chunk: Uint8Array): number => {
    for (const byte of chunk) {
      if (byte === LINE_FEED && last === RETURN) rows++
      last = byte
    }
    return Math.max(0, rows)
  }
}
