import { afterEach, describe, expect, it, vi } from 'vitest'
import './fake-uni'
import { m } from '@/messages'
import { h5 } from '@/platform/h5'
import { Refused } from '@/platform/types'
import { weixin } from '@/platform/weixin'

afterEach(() => vi.unstubAllGlobals())

interface Answer<T> {
  success(result: T): void
  fail(error: { errMsg: string }): void
}

describe('the datum of a point', () => {
  it('is WGS84 from a browser', async () => {
    const getCurrentPosition = (found: (position: object) => void) =>
      found({ coords: { latitude: 30.1, longitude: 120.2 } })
    vi.stubGlobal('navigator', { geolocation: { getCurrentPosition } })
    expect(await h5.locate()).toEqual({ lat: 30.1, lon: 120.2, datum: 'WGS84' })
  })

  it('is GCJ02 from WeChat, by GPS and by its map', async () => {
    const place = { latitude: 30.1, longitude: 120.2, name: '第一小学', address: '人民路 12 号' }
    Object.assign(uni, {
      getLocation: ({ type, success }: { type: string } & Answer<object>) => {
        expect(type).toBe('gcj02')
        success(place)
      },
      chooseLocation: ({ success }: Answer<object>) => success(place),
    })
    expect(await weixin.locate()).toEqual({ lat: 30.1, lon: 120.2, datum: 'GCJ02' })
    expect(await weixin.chooseLocation?.()).toEqual({
      lat: 30.1,
      lon: 120.2,
      datum: 'GCJ02',
      address: '人民路 12 号 第一小学',
    })
  })
})

describe('a refusal of the device', () => {
  it('says what to do instead when location is not allowed', async () => {
    const getCurrentPosition = (_found: unknown, failed: (error: object) => void) => failed({ code: 1 })
    vi.stubGlobal('navigator', { geolocation: { getCurrentPosition } })
    await expect(h5.locate()).rejects.toEqual(new Refused(m.place.gpsDenied))
  })

  it('stays silent when the person closed the dialog', async () => {
    Object.assign(uni, {
      chooseLocation: ({ fail }: Answer<object>) => fail({ errMsg: 'chooseLocation:fail cancel' }),
    })
    await expect(weixin.chooseLocation?.()).rejects.toMatchObject({ message: '' })
  })
})
