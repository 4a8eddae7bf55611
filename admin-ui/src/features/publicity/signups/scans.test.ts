import { describe, expect, it } from 'vitest'
import { hashOf, judge, readShown, type Listed } from './scans'

const NUMBER = 'B20261125-7KQ4ZP'
const ENTRY = '0123456789ABCDEF'

describe('what is shown at the entrance', () => {
  it('is a number alone or with its code', () => {
    expect(readShown(` ${NUMBER.toLowerCase()} `)).toEqual({ number: NUMBER })
    expect(readShown('B202611257KQ4ZP')).toEqual({ number: NUMBER })
    expect(readShown(`${NUMBER} ${ENTRY}`)).toEqual({ number: NUMBER, entry: ENTRY })
  })

  it('is nothing else', () => {
    expect(readShown('T20261125-7KQ4ZP')).toBeNull()
    expect(readShown(`${NUMBER} 0123`)).toBeNull()
    expect(readShown('')).toBeNull()
  })
})

describe('a list kept on the phone', () => {
  const listed = async (cameAt: string | null): Promise<Listed> => ({
    number: NUMBER,
    name: '王**',
    people: 2,
    hash: (await hashOf({ number: NUMBER, entry: ENTRY })) ?? '',
    cameAt
  })

  it('lets in whose code fits, once', async () => {
    const shown = { number: NUMBER, entry: ENTRY }
    const hash = await hashOf(shown)
    expect(judge([await listed(null)], shown, hash)).toMatchObject({ kind: 'IN' })
    expect(judge([await listed('2026-12-02T02:00:00Z')], shown, hash)).toMatchObject({
      kind: 'TWICE',
      at: '2026-12-02T02:00:00Z'
    })
  })

  it('does not know a forged code or a stranger', async () => {
    const forged = { number: NUMBER, entry: 'FFFFFFFFFFFFFFFF' }
    expect(judge([await listed(null)], forged, await hashOf(forged))).toEqual({ kind: 'UNKNOWN' })
    expect(judge([], { number: NUMBER }, null)).toEqual({ kind: 'UNKNOWN' })
  })
})
