import { expect, it } from 'vitest'
import { qrSvg } from './qr'

it('is a picture of its own for each content', () => {
  expect(qrSvg('https://city.example/1')).toMatch(/^data:image\/svg\+xml,%3Csvg/)
  expect(qrSvg('https://city.example/1')).not.toBe(qrSvg('https://city.example/2'))
})
