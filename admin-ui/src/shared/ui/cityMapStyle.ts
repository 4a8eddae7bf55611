import type { Feature } from 'geojson'
import type { PathOptions } from 'leaflet'

const STYLES: Record<string, PathOptions> = {
  district: { color: '#8a97a8', weight: 1, fillColor: '#eef1f5', fillOpacity: 1, dashArray: '4 3' },
  water: { color: '#8fb8dd', weight: 1, fillColor: '#cfe3f5', fillOpacity: 1 },
  park: { color: '#9cc3a4', weight: 1, fillColor: '#dcefdf', fillOpacity: 1 },
  road: { color: '#c9a45c', weight: 3, fill: false }
}

const ORDER = ['district', 'water', 'park', 'road', 'place']

export const layerOf = (feature: Feature | undefined): string => String(feature?.properties?.layer ?? '')
export const nameOf = (feature: Feature | undefined): string => String(feature?.properties?.name ?? '')
export const styleOf = (feature: Feature | undefined): PathOptions => STYLES[layerOf(feature)] ?? {}

/** Areas first, so that roads and places lie on top. */
export const inDrawingOrder = (features: Feature[]) =>
  [...features].sort((a, b) => ORDER.indexOf(layerOf(a)) - ORDER.indexOf(layerOf(b)))
