/**
 * What the backend tells a console: that something changed, by the ticket's opaque id, never what. `ALL` after a gap,
 * and the stream itself says `LOST` when one begins.
 */
export type Signal =
  | { kind: 'TICKET'; id: string; version: number }
  | { kind: 'PRESENCE'; id: string }
  | { kind: 'ALL' }
  | { kind: 'LOST' }

export function signalOf(kind: string, data: string): Signal | null {
  if (kind === 'ALL') return { kind }
  try {
    const it = JSON.parse(data) as { id?: unknown; version?: unknown }
    if (typeof it.id !== 'string') return null
    if (kind === 'PRESENCE') return { kind, id: it.id }
    return kind === 'TICKET' ? { kind, id: it.id, version: Number(it.version) || 0 } : null
  } catch {
    return null
  }
}

const hearers = new Set<(signal: Signal) => void>()

export function hear(hearer: (signal: Signal) => void): () => void {
  hearers.add(hearer)
  return () => void hearers.delete(hearer)
}

export const tell = (signal: Signal) => hearers.forEach((hearer) => hearer(signal))
