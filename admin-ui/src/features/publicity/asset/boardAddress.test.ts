import { expect, it } from 'vitest'
import { boardAddress } from './boardAddress'

it('carries the token and nothing else', () => {
  expect(boardAddress('0123ABC')).toBe(`${window.location.origin}/#/pages/board/index?t=0123ABC`)
})
