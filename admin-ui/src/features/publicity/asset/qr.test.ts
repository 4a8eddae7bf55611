import { describe, expect, it } from 'vitest'
import { boardAddress, qrPicture } from './qr'

describe('the QR of a board', () => {
  it('carries the token and nothing else', () => {
    expect(boardAddress('0123ABC', 'https://city.example')).toBe('https://city.example/#/pages/board/index?t=0123ABC')
  })

  it('is a picture the page may show', () => {
    expect(qrPicture('https://city.example/#/pages/board/index?t=0123ABC')).toMatch(/^data:image\/gif;base64,/)
  })
})
