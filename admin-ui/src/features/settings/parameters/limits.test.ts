import { describe, expect, it } from 'vitest'
import type { TimeLimitTerms } from '@/shared/api/types'
import { isChanged, limitEntryOf, limitErrors, limitFormOf, termsText, type TimeLimitForm } from './limits'

const terms = (more: Partial<TimeLimitTerms> = {}): TimeLimitTerms => ({
  acceptValue: 1,
  acceptUnit: 'WORKING_DAY',
  handleValue: 5,
  handleUnit: 'WORKING_DAY',
  extendMost: 15,
  ...more
})
const form = (more: Partial<TimeLimitForm> = {}): TimeLimitForm => ({ ...limitFormOf(terms()), ...more })

describe('a time limit', () => {
  it('takes the bounds of its ranges', () => {
    expect(limitErrors(form({ acceptValue: 0, handleValue: 1, extendMost: 0 }))).toEqual({})
    expect(limitErrors(form({ acceptValue: 120, handleValue: 365, extendMost: 90 }))).toEqual({})
  })

  it('is refused at each field that is out of range, broken or empty', () => {
    const wrong: [Partial<TimeLimitForm>, string, string][] = [
      [{ acceptValue: 121 }, 'acceptValue', '120'],
      [{ acceptValue: -1 }, 'acceptValue', '120'],
      [{ handleValue: 0 }, 'handleValue', '365'],
      [{ handleValue: 1.5 }, 'handleValue', '365'],
      [{ extendMost: 91 }, 'extendMost', '90'],
      [{ extendMost: null }, 'extendMost', '90']
    ]
    for (const [typed, field, bound] of wrong) {
      const errors = limitErrors(form(typed))
      expect(Object.keys(errors)).toEqual([field])
      expect(Object.values(errors)[0]).toContain(bound)
    }
  })

  it('is changed when any part of it is no longer the default', () => {
    const limit = { clock: 'COMPLAINT' as const, name: '投诉', version: 0, defaults: terms() }
    expect(isChanged({ ...limit, terms: terms() })).toBe(false)
    for (const part of [{ acceptValue: 2 }, { handleUnit: 'CALENDAR_DAY' as const }, { extendMost: 0 }])
      expect(isChanged({ ...limit, terms: terms(part) })).toBe(true)
  })

  it('is sent with the version it was read at', () => {
    expect(limitEntryOf(form({ handleValue: 7 }), 3)).toEqual({ ...terms({ handleValue: 7 }), version: 3 })
  })

  it('says in words what it allows', () => {
    expect(termsText(terms())).toBe('受理 1 个工作日，办理 5 个工作日，延期最多 15 天')
    expect(
      termsText(terms({ acceptValue: 30, acceptUnit: 'NATURAL_MINUTE', extendMost: 0, handleUnit: 'NATURAL_HOUR' }))
    ).toBe('受理 30 分钟，办理 5 小时，不能延期')
  })
})
