import { describe, expect, it } from 'vitest'
import { dueDistance, dueTone } from './due'

const now = new Date('2026-11-23T02:00:00Z')

describe('how far a due moment is', () => {
  it.each([
    ['2026-11-25T03:00:00Z', 'ON_TIME', '还剩 2 天'],
    ['2026-11-23T05:30:00Z', 'SOON', '还剩 3 小时'],
    ['2026-11-23T02:20:00Z', 'SOON', '还剩 20 分钟'],
    ['2026-11-23T01:59:40Z', 'OVERDUE', '已超期 1 分钟'],
    ['2026-11-22T23:00:00Z', 'OVERDUE', '已超期 3 小时'],
    ['2026-11-20T02:00:00Z', 'OVERDUE', '已超期 3 天']
  ] as const)('%s %s: %s', (dueAt, due, words) => {
    expect(dueDistance(dueAt, due, now)).toBe(words)
  })

  it('is not counted without a due moment or after the end', () => {
    expect(dueDistance(null, 'NONE', now)).toBe('不计时')
    expect(dueDistance('2026-11-20T02:00:00Z', 'NONE', now)).toBe('不计时')
  })

  it('has a tone of its own for late, soon and neither', () => {
    expect((['OVERDUE', 'SOON', 'ON_TIME', 'NONE'] as const).map(dueTone)).toEqual(['late', 'soon', 'calm', 'none'])
  })
})
