import { describe, expect, it } from 'vitest'
import type { Settings } from '@/api/types'
import { m } from '@/messages'
import { newDraft } from '@/pages/file/draft'
import { findFaults, placeRequired } from '@/pages/file/faults'

const good = { ...newDraft('COMPLAINT'), text: '路灯不亮了', address: '人民路' }
const faults = (change: Partial<typeof good>) => findFaults({ ...good, ...change }, null, 10)

describe('the form', () => {
  it('accepts five words and a place', () => {
    expect(faults({})).toEqual({})
  })

  it('wants 5 to the maximum of characters, blanks at the ends not counted', () => {
    expect(faults({ text: ' 路灯不亮 ' }).text).toBe(m.fault.textShort)
    expect(faults({ text: '一二三四五六七八九十一' }).text).toBe(m.fault.textLong(10))
  })

  it('wants a place for field kinds, unless it is about staff', () => {
    expect(faults({ address: ' ' }).place).toBe(m.fault.placeMissing)
    expect(faults({ address: '', point: { lat: 1, lon: 2, datum: 'WGS84' } }).place).toBeUndefined()
    expect(faults({ address: '', aboutStaff: true }).place).toBeUndefined()
    expect(faults({ address: '', kind: 'CONSULT' }).place).toBeUndefined()
  })

  it('follows the settings of the bureau on which kinds need a place', () => {
    const kinds = [{ kind: 'CONSULT', placeRequired: true }]
    expect(placeRequired({ ...good, kind: 'CONSULT' }, { kinds } as Settings)).toBe(true)
  })

  it('wants a plausible phone only from those who leave a contact', () => {
    expect(faults({ reply: 'CONTACT' }).phone).toBe(m.fault.contactMissing)
    expect(faults({ reply: 'CONTACT', phone: '12a' }).phone).toBe(m.fault.phoneWrong)
    expect(faults({ reply: 'CONTACT', phone: '138 0000 0000' }).phone).toBeUndefined()
    expect(faults({ reply: 'CONTACT', phone: '0571-88880000' }).phone).toBeUndefined()
    expect(faults({ reply: 'ANONYMOUS', phone: '12a' }).phone).toBeUndefined()
  })
})
