import { describe, expect, it } from 'vitest'
import type { Activity, SignUpOffer } from '@/api/types'
import { EMPTY, signUpFaults, toSignUp } from '@/pages/activity/sign-up-form'
import { dayText, monthWeeks, signUpWord } from '@/shared/activity'
import { signUpNumber, ticketNumber, timeSpan } from '@/shared/format'

const offer: SignUpOffer = {
  capacity: 30,
  free: 3,
  waiting: 0,
  opensAt: '2020-01-01T00:00:00Z',
  closesAt: '2030-01-01T00:00:00Z',
  open: true,
  groupMost: 5,
}
const activity = (changes: Partial<Activity>) =>
  ({ state: 'PUBLISHED', stateLabel: '已发布', signUp: offer, ...changes }) as Activity

describe('a word about taking part', () => {
  it('says places, the waiting list, or what stands in the way', () => {
    expect(signUpWord(activity({}))).toBe('还剩 3 个名额')
    expect(signUpWord(activity({ signUp: { ...offer, free: 0 } }))).toBe('名额已满，可候补')
    expect(signUpWord(activity({ signUp: { ...offer, open: false } }))).toBe('报名已结束')
    expect(signUpWord(activity({ signUp: { ...offer, open: false, opensAt: '2999-01-01T00:00:00Z' } }))).toBe(
      '还没开始报名',
    )
    expect(signUpWord(activity({ signUp: null }))).toBe('直接参加')
    expect(signUpWord(activity({ state: 'CANCELLED', stateLabel: '已取消' }))).toBe('已取消')
  })
})

describe('a month', () => {
  it('has weeks from Monday with blanks at both ends', () => {
    const weeks = monthWeeks(2026, 11)
    expect(weeks[0]).toEqual([null, null, null, null, null, null, 1])
    expect(weeks.at(-1)).toEqual([30, null, null, null, null, null, null])
  })

  it('ends on its last day, also in December', () => {
    expect(dayText(2026, 13, 0)).toBe('2026-12-31')
    expect(dayText(2026, 3, 0)).toBe('2026-02-28')
  })
})

describe('the form', () => {
  const right = { ...EMPTY, name: '王示范', phone: '13900000001', consent: true }

  it('takes what is right', () => {
    expect(signUpFaults(right, 5, false)).toEqual({})
    expect(toSignUp(right, false)).toMatchObject({ people: 1, children: 0, guardianConsent: false })
  })

  it('names what is wrong', () => {
    expect(Object.keys(signUpFaults(EMPTY, 5, false))).toEqual(['name', 'phone', 'consent'])
    expect(Object.keys(signUpFaults({ ...right, people: '6' }, 5, false))).toEqual(['people'])
    expect(Object.keys(signUpFaults({ ...right, children: '1' }, 5, true))).toEqual(['guardian'])
    expect(Object.keys(signUpFaults({ ...right, children: '2', guardian: true }, 5, true))).toEqual([
      'children',
    ])
  })
})

describe('numbers and times', () => {
  it('a sign-up is no ticket', () => {
    expect(signUpNumber('b20261125 7kq4zp')).toBe('B20261125-7KQ4ZP')
    expect(ticketNumber('B20261125-7KQ4ZP')).toBeNull()
  })

  it('says a day once', () => {
    expect(timeSpan('2026-12-02T01:00:00Z', '2026-12-02T03:30:00Z')).toBe('2026年12月2日（周三）09:00–11:30')
  })
})
