/** One sign-up as a phone without network knows it: no phone number, no code that lets anybody in. */
export interface Listed {
  number: string
  name: string
  people: number
  hash: string
  cameAt: string | null
}

export interface Shown {
  number: string
  entry?: string
}

export type Judgement =
  { kind: 'IN'; listed: Listed } | { kind: 'TWICE'; listed: Listed; at: string } | { kind: 'UNKNOWN' }

const NUMBER = /\b(B\d{8})-?([0-9A-HJKMNP-TV-Z]{6})\b/
const ENTRY = /^[0-9A-HJKMNP-TV-Z]{16}$/

/** What a scanner or a person typed: `B20261125-7KQ4ZP` alone, or followed by the entry code. Null: neither. */
export function readShown(typed: string): Shown | null {
  const text = typed.trim().toUpperCase()
  const found = NUMBER.exec(text)
  if (!found) return null
  const number = `${found[1]}-${found[2]}`
  const rest = text.slice(found.index + found[0].length).trim()
  if (!rest) return { number }
  return ENTRY.test(rest) ? { number, entry: rest } : null
}

/** Decides at the entrance without asking the backend; `hash` is null when only a number was typed. */
export function judge(list: readonly Listed[], shown: Shown, hash: string | null): Judgement {
  const listed = list.find((it) => it.number === shown.number)
  if (!listed || (hash !== null && hash !== listed.hash)) return { kind: 'UNKNOWN' }
  return listed.cameAt ? { kind: 'TWICE', listed, at: listed.cameAt } : { kind: 'IN', listed }
}

/** As the backend makes it; null where the browser offers no digest (plain http). */
export async function hashOf({ number, entry }: Shown): Promise<string | null> {
  if (!entry || !globalThis.crypto?.subtle) return null
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${number} ${entry}`))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
