import type { HandoverLine, HandoverTopic } from '../types'

export const MOST_LINES = 50

export const emptyLine = (topic: HandoverTopic = 'WORK'): HandoverLine => ({ topic, what: '', done: false })

export const copied = (lines: HandoverLine[]): HandoverLine[] =>
  lines.map(({ topic, what, done }) => ({ topic, what, done }))

/** What is sent: lines without words were not meant. */
export const sent = (lines: HandoverLine[]): HandoverLine[] =>
  copied(lines)
    .filter((it) => it.what.trim())
    .map((it) => ({ ...it, what: it.what.trim() }))

export const doneOf = (lines: HandoverLine[]) => lines.filter((it) => it.done).length

/** Whether what is typed differs from what is kept. */
export const differs = (lines: HandoverLine[], kept: HandoverLine[]) =>
  JSON.stringify(sent(lines)) !== JSON.stringify(copied(kept))
