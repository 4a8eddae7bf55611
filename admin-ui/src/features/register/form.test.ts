import { describe, expect, it } from 'vitest'
import { bodyOf, emptyForm, errorsOf, keyOf } from './form'

const filled = () => ({ ...emptyForm(), text: '文昌巷路灯坏了三盏' })

describe('registering what a citizen says', () => {
  it('needs a place for field kinds, typed or picked', () => {
    expect(errorsOf(filled(), false)).toHaveProperty('place')
    expect(errorsOf({ ...filled(), address: '文昌巷 5 号' }, false)).toEqual({})
    expect(errorsOf({ ...filled(), point: { lat: 30.1, lon: 120.2 } }, false)).toEqual({})
    expect(errorsOf({ ...filled(), kind: 'CONSULT' }, false)).toEqual({})
    expect(errorsOf({ ...filled(), aboutStaff: true }, false)).toEqual({})
  })

  it('waits for photos and refuses a strange phone', () => {
    const form = { ...filled(), kind: 'CONSULT' as const, phone: '微信联系' }
    expect(Object.keys(errorsOf(form, true))).toEqual(['phone', 'photos'])
  })

  it('sends what was filled in and leaves out what was not', () => {
    const body = bodyOf({
      ...filled(),
      address: ' 文昌巷 ',
      receivedAt: '2026-11-23 10:05',
      photos: [{ id: 'p1', name: 'a.jpg' }]
    })
    expect(body).toMatchObject({
      place: { address: '文昌巷' },
      receivedAt: '2026-11-23T02:05:00Z',
      attachments: ['p1']
    })
    expect(body.contact).toBeUndefined()
    expect(body.accused).toBeUndefined()
    expect(bodyOf({ ...filled(), point: { lat: 30.1, lon: 120.2 } }).place).toMatchObject({
      lat: 30.1,
      lon: 120.2,
      datum: 'WGS84'
    })
  })

  it('keeps one key per draft', () => {
    const form = filled()
    const key = keyOf(form)
    expect(key).toMatch(/^[0-9a-f]{32}$/)
    expect(keyOf(form)).toBe(key)
    expect(keyOf(filled())).not.toBe(key)
  })
})
