import { expect, it } from 'vitest'
import { ticketNumberIn } from './links'

it('knows a ticket number however it is typed', () => {
  expect(ticketNumberIn(' t20261122-7kq4zp ')).toBe('T20261122-7KQ4ZP')
})

it('takes anything else as words to search', () => {
  expect(ticketNumberIn('占道经营')).toBeNull()
  expect(ticketNumberIn('T20261122')).toBeNull()
})
