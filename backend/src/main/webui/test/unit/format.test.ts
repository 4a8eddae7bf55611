import { describe, expect, it } from 'vitest'
import { dateTime, groupedCode, plainCode, ticketNumber } from '@/shared/format'

describe('what people read and type', () => {
  it('shows instants in Shanghai time on any device', () => {
    expect(dateTime('2026-11-30T09:30:00Z')).toBe('2026年11月30日 17:30')
    expect(dateTime('2026-12-31T16:05:00Z')).toBe('2027年1月1日 00:05')
  })

  it('groups a receipt code by four and reads it back', () => {
    expect(groupedCode('7KQ4ZP8M2X9DBC3T')).toBe('7KQ4 ZP8M 2X9D BC3T')
    expect(groupedCode('7KQ4-ZP8M-2X9D-BC3T')).toBe('7KQ4 ZP8M 2X9D BC3T')
    expect(plainCode('7kq4 zp8m-2x9d bc3t')).toBe('7KQ4ZP8M2X9DBC3T')
  })

  it('forgives the letters that look like digits', () => {
    expect(plainCode('oOiIlL')).toBe('001111')
  })

  it('finds a ticket number however it was typed', () => {
    expect(ticketNumber(' t20261123 7kq4zp')).toBe('T20261123-7KQ4ZP')
    expect(ticketNumber('T20261123-7KQ4ZP')).toBe('T20261123-7KQ4ZP')
    expect(ticketNumber('T2026-7KQ4ZP')).toBeNull()
    expect(ticketNumber('')).toBeNull()
  })
})
