const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'
const LENGTH = 32

/** A key that names one intended write, kept over every retry of it. It guards against repeats, it is no secret. */
export function newKey(): string {
  return Array.from({ length: LENGTH }, () => SYMBOLS[Math.floor(Math.random() * SYMBOLS.length)]).join('')
}
