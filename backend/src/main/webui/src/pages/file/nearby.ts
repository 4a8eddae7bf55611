import type { CityFeature, CityMap } from '@/api/types'
import { m } from '@/messages'

type Position = [number, number]

/** Farther away a name would mislead. */
const NEAR_METRES = 400
const METRES_PER_DEGREE = 111_320

/** A wording for a point of the city map: its district and the nearest road or place, or "" when nothing fits. */
export function describePoint(map: CityMap, lat: number, lon: number): string {
  const district = map.features.find((f) => f.properties.layer === 'district' && contains(f, [lon, lat]))
  const near = nearest(map.features.filter(isLandmark), [lon, lat])
  return (district?.properties.name ?? '') + (near ? m.place.near(near.properties.name) : '')
}

const isLandmark = ({ properties }: CityFeature) =>
  Boolean(properties.name) && ['road', 'place', 'park'].includes(properties.layer)

function nearest(features: CityFeature[], point: Position): CityFeature | null {
  let best: CityFeature | null = null
  let bestDistance = NEAR_METRES
  for (const feature of features) {
    const distance = distanceTo(feature, point)
    if (distance < bestDistance) {
      best = feature
      bestDistance = distance
    }
  }
  return best
}

function distanceTo({ geometry }: CityFeature, point: Position): number {
  switch (geometry.type) {
    case 'Point':
      return toSegment(point, geometry.coordinates, geometry.coordinates)
    case 'LineString':
      return toLine(point, geometry.coordinates)
    case 'MultiLineString':
    case 'Polygon':
      return Math.min(...geometry.coordinates.map((line) => toLine(point, line)))
    case 'MultiPolygon':
      return Math.min(...geometry.coordinates.flat().map((line) => toLine(point, line)))
  }
}

function toLine(point: Position, line: Position[]): number {
  return Math.min(...line.slice(1).map((end, index) => toSegment(point, line[index] ?? end, end)))
}

/** Metres to a segment on a plane around the point; exact enough within a city. */
function toSegment(point: Position, start: Position, end: Position): number {
  const shrink = Math.cos((point[1] * Math.PI) / 180)
  const plane = ([lon, lat]: Position): Position => [(lon - point[0]) * shrink, lat - point[1]]
  const [ax, ay] = plane(start)
  const [bx, by] = plane(end)
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2
  const along = length2 === 0 ? 0 : clamp(-(ax * (bx - ax) + ay * (by - ay)) / length2)
  return Math.hypot(ax + along * (bx - ax), ay + along * (by - ay)) * METRES_PER_DEGREE
}

const clamp = (t: number) => Math.min(1, Math.max(0, t))

function contains({ geometry }: CityFeature, point: Position): boolean {
  if (geometry.type === 'Polygon') return inRings(geometry.coordinates, point)
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.some((rings) => inRings(rings, point))
  return false
}

/** Even-odd rule over outline and holes. */
function inRings(rings: Position[][], [x, y]: Position): boolean {
  let inside = false
  for (const ring of rings) {
    ring.forEach(([x2, y2], index) => {
      const [x1, y1] = ring[(index + ring.length - 1) % ring.length] ?? [x2, y2]
      if (y1 > y !== y2 > y && x < ((x1 - x2) * (y - y2)) / (y1 - y2) + x2) inside = !inside
    })
  }
  return inside
}
