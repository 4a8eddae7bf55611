import { describe, expect, it } from 'vitest'
import { copied, differs, doneOf, emptyLine, sent } from './lines'

const KEPT = [
  { topic: 'WORK' as const, what: '稿件', done: true },
  { topic: 'CONTACTS' as const, what: '社区', done: false }
]
const withSecond = (change: object) => copied(KEPT).map((it, at) => (at === 1 ? { ...it, ...change } : it))

describe('the lines of a hand-over', () => {
  it('are sent without the empty ones', () => {
    const lines = [...withSecond({ what: ' 社区 ' }), emptyLine()]
    expect(sent(lines)).toEqual(KEPT)
    expect(differs(lines, KEPT)).toBe(false)
  })

  it('differ when ticked, reworded or taken away', () => {
    const ticked = withSecond({ done: true })
    expect(differs(ticked, KEPT)).toBe(true)
    expect(doneOf(sent(ticked))).toBe(2)
    expect(differs(copied(KEPT).slice(1), KEPT)).toBe(true)
  })
})
