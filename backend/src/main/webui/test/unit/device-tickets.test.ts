import { beforeEach, describe, expect, it } from 'vitest'
import { stored } from './fake-uni'
import { deviceTickets, forgetCode, forgetTicket, rememberTicket } from '@/shared/device-tickets'

describe('tickets on this device', () => {
  beforeEach(() => {
    deviceTickets.value = []
  })

  it('are kept by number alone, the newest first', () => {
    rememberTicket('T1')
    rememberTicket('T2')
    expect(deviceTickets.value).toEqual([{ number: 'T2' }, { number: 'T1' }])
  })

  it('keep the code only when asked, and lose it when asked', () => {
    rememberTicket('T1', 'CODE')
    rememberTicket('T1')
    expect(deviceTickets.value).toEqual([{ number: 'T1', receiptCode: 'CODE' }])
    forgetCode('T1')
    expect(stored.get('device-tickets')).not.toContain('CODE')
  })

  it('are at most ten, and can be removed', () => {
    for (let i = 0; i < 12; i++) rememberTicket(`T${i}`)
    expect(deviceTickets.value).toHaveLength(10)
    forgetTicket('T11')
    expect(deviceTickets.value[0]).toEqual({ number: 'T10' })
  })
})
