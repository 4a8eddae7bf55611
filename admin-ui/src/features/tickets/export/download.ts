import { fallbackSentence, REQUESTED_WITH } from '@/shared/api/client'
import { NETWORK_LOST, Problem, problemOf } from '@/shared/api/problem'
import { goToSignIn, isSignedOut } from '@/shared/api/signIn'
import type { ExportOrder } from '@/shared/api/types'
import { t } from '@/shared/locales/i18n'
import { rowCounter } from './rows'

/** What has come so far. `rows` only where they can be counted; a workbook is packed. */
export interface Progress {
  total: number
  rows: number | null
  bytes: number
}

/** fetch and not a plain link: it shows how far it is, can be cancelled, and a refusal reaches the screen. */
export async function fetchExport(
  order: ExportOrder,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal
): Promise<{ name: string; file: Blob }> {
  const answer = await send(order, signal)
  if (isSignedOut(answer.status)) return goToSignIn()
  if (!answer.ok || !answer.body) {
    throw problemOf(answer.status, await answer.json().catch(() => null), fallbackSentence)
  }
  const total = Number(answer.headers.get('X-Total-Rows') ?? 0)
  const count = order.format === 'CSV' ? rowCounter() : null
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const reader = answer.body.getReader()
  let bytes = 0
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value)
    bytes += piece.value.length
    onProgress({ total, rows: count ? count(piece.value) : null, bytes })
  }
  return { name: nameIn(answer), file: new Blob(pieces, { type: answer.headers.get('Content-Type') ?? '' }) }
}

const send = (order: ExportOrder, signal: AbortSignal) =>
  fetch('/api/console/ticket-exports', {
    method: 'POST',
    headers: { ...REQUESTED_WITH, 'Content-Type': 'application/json', Accept: '*/*' },
    body: JSON.stringify(order),
    signal
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Problem(0, NETWORK_LOST, t('shared.problem.network'))
  })

const nameIn = (answer: Response) =>
  decodeURIComponent(/filename\*=UTF-8''(\S+)/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? 'export')

export function keep(name: string, file: Blob) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
