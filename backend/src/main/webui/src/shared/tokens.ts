import { exchangeWeChatCode } from '@/api/citizen'
import type { Token } from '@/api/types'
import { platform } from '@/platform'

/** Short-lived proofs, kept until the tab or mini-program closes: one per ticket, one for the WeChat person. */
const ticketKey = (number: string) => `ticket-token:${number}`
const WECHAT_KEY = 'wechat-token'
/** A token about to run out would fail on its way. */
const SAFETY_MS = 30_000

export const keepTicketToken = (number: string, token: Token) => keep(ticketKey(number), token)
export const dropTicketToken = (number: string) => platform.session.remove(ticketKey(number))

/** The receipt's own token first; else the signed-in owner's. */
export function tokenFor(number: string): string | null {
  return read(ticketKey(number)) ?? wechatToken()
}

export const wechatToken = () => read(WECHAT_KEY)

export async function signInWithWeChat(): Promise<string> {
  const known = wechatToken()
  if (known) return known
  if (!platform.loginCode) throw new Error('WeChat login exists in the mini-program only')
  const token = await exchangeWeChatCode(await platform.loginCode())
  keep(WECHAT_KEY, token)
  return token.token
}

export const dropWeChatToken = () => platform.session.remove(WECHAT_KEY)

function keep(key: string, token: Token): void {
  platform.session.set(key, JSON.stringify(token))
}

function read(key: string): string | null {
  const stored = platform.session.get(key)
  if (!stored) return null
  const { token, expiresAt } = JSON.parse(stored) as Token
  return Date.parse(expiresAt) - SAFETY_MS > Date.now() ? token : null
}
