import { describe, expect, it } from 'vitest'
import type { CityFeature, CityMap } from '@/api/types'
import { describePoint } from '@/pages/file/nearby'

const feature = (layer: string, name: string, geometry: object) =>
  ({ type: 'Feature', properties: { layer, name }, geometry }) as CityFeature

const square = [
  [120, 30],
  [120.1, 30],
  [120.1, 30.1],
  [120, 30.1],
  [120, 30],
]
const city: CityMap = {
  type: 'FeatureCollection',
  features: [
    feature('district', '城东区', { type: 'Polygon', coordinates: [square] }),
    feature('road', '人民路', {
      type: 'LineString',
      coordinates: [
        [120, 30.05],
        [120.1, 30.05],
      ],
    }),
    feature('place', '第一小学', { type: 'Point', coordinates: [120.05, 30.053] }),
    feature('water', '清水河', { type: 'Point', coordinates: [120.02, 30.0501] }),
  ],
}

describe('the wording of a map point', () => {
  it('names the district and the nearest road', () => {
    expect(describePoint(city, 30.0502, 120.02)).toBe('城东区人民路附近')
  })

  it('prefers a place that is closer than the road', () => {
    expect(describePoint(city, 30.0528, 120.05)).toBe('城东区第一小学附近')
  })

  it('names the district alone where nothing is near', () => {
    expect(describePoint(city, 30.09, 120.02)).toBe('城东区')
  })

  it('says nothing outside the map', () => {
    expect(describePoint(city, 31, 121)).toBe('')
  })
})
