const SHANGHAI_OFFSET_MS = 8 * 3600 * 1000

/** An instant as people in China read it, whatever time zone the device is set to. */
export function dateTime(instant: string | number): string {
  const local = new Date(new Date(instant).getTime() + SHANGHAI_OFFSET_MS)
  const time = `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}`
  return `${local.getUTCFullYear()}年${local.getUTCMonth() + 1}月${local.getUTCDate()}日 ${time}`
}

/** Four symbols at a time are easier to read aloud and to copy by hand. */
export function groupedCode(code: string): string {
  return plainCode(code).replace(/(.{4})(?=.)/g, '$1 ')
}

/** What people type for a Crockford code: blanks, dashes, lower case, O for 0, I and L for 1. */
export function plainCode(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1')
}

/** `t20261123 7kq4zp` → `T20261123-7KQ4ZP`; null when it cannot be a ticket number. */
export function ticketNumber(typed: string): string | null {
  const compact = plainCode(typed)
  const match = /^T(\d{8})([0-9A-HJKMNP-TV-Z]{6})$/.exec(compact)
  return match ? `T${match[1]}-${match[2]}` : null
}

const pad = (n: number) => String(n).padStart(2, '0')
