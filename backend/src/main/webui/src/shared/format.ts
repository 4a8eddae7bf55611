const SHANGHAI_OFFSET_MS = 8 * 3600 * 1000

/** An instant as people in China read it, whatever time zone the device is set to. */
export function dateTime(instant: string | number): string {
  const local = new Date(new Date(instant).getTime() + SHANGHAI_OFFSET_MS)
  const time = `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}`
  return `${local.getUTCFullYear()}年${local.getUTCMonth() + 1}月${local.getUTCDate()}日 ${time}`
}

/** Only the day, where the time says nothing: 2026年12月3日. */
export const dayInWords = (instant: string | number) => dateTime(instant).replace(/ .*/, '')

/** The day alone, as it is written in addresses and form values: `2026-11-25`. */
export function dayOf(instant: string | number): string {
  return new Date(new Date(instant).getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10)
}

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']

/** From when to when, said once where both are on one day. */
export function timeSpan(from: string, to: string): string {
  const local = new Date(new Date(from).getTime() + SHANGHAI_OFFSET_MS)
  const start = dateTime(from).replace(' ', `（周${WEEKDAYS[local.getUTCDay()]}）`)
  const end = dateTime(to)
  return dayOf(from) === dayOf(to) ? `${start}–${end.slice(-5)}` : `${start} 至 ${end}`
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
export const ticketNumber = (typed: string) => numberOf('T', typed)

/** The same for a sign-up: `B20261123-7KQ4ZP`. */
export const signUpNumber = (typed: string) => numberOf('B', typed)

function numberOf(letter: string, typed: string): string | null {
  const match = /^([TB])(\d{8})([0-9A-HJKMNP-TV-Z]{6})$/.exec(plainCode(typed))
  return match && match[1] === letter ? `${letter}${match[2]}-${match[3]}` : null
}

const pad = (n: number) => String(n).padStart(2, '0')
