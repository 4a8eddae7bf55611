import { describe, expect, it } from 'vitest'
import { handPlace, takePlace } from '@/pages/board/handed-place'

const board = {
  name: '新华路责任区公示牌',
  address: '新华路 18 号门前',
  lat: 30.1,
  lon: 120.2,
  responsible: '一中队',
  standard: '无垃圾',
  phone: '12319',
}

describe('the place of a board', () => {
  it('goes into one form, and into no other', () => {
    handPlace(board)
    expect(takePlace()).toEqual({
      address: '新华路 18 号门前（新华路责任区公示牌）',
      point: { lat: 30.1, lon: 120.2, datum: 'WGS84' },
    })
    expect(takePlace()).toBeNull()
  })

  it('has no point where the board is on no map', () => {
    handPlace({ ...board, lat: null, lon: null })
    expect(takePlace()?.point).toBeNull()
  })
})
