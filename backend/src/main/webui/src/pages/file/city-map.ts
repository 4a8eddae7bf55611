import type { GeoJsonObject } from 'geojson'
import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import type { CityMap, Settings } from '@/api/types'
import { m } from '@/messages'

/** Leaflet and the city's own map; loaded only when somebody opens the picker. */
const styles: Record<string, L.PathOptions> = {
  district: { color: '#8b97a8', weight: 1.5, dashArray: '5 4', fillColor: '#f3efe6', fillOpacity: 1 },
  water: { color: '#7fb2d9', weight: 1, fillColor: '#bcdcf2', fillOpacity: 1 },
  park: { color: '#8fbf93', weight: 1, fillColor: '#d3ead2', fillOpacity: 1 },
  road: { color: '#e0a64b', weight: 4, opacity: 0.9 },
}
/** From which zoom a layer's names appear: all at once would cover a small screen. */
const NAMES_FROM: Record<string, number> = { district: 0, water: 13, park: 13, road: 14, place: 15 }

export interface CityMapView {
  center(): { lat: number; lon: number }
  remove(): void
}

export function drawCityMap(
  element: HTMLElement,
  city: CityMap,
  settings: Settings['map'],
  start: { lat: number; lon: number } | null,
): CityMapView {
  const center = start ?? settings.center
  const map = L.map(element, { zoomControl: false, preferCanvas: true, minZoom: 9, maxZoom: 19 })
  map.setView([center.lat, center.lon], start ? 16 : settings.zoom)
  map.attributionControl.setPrefix(false)
  L.control
    .zoom({ zoomInTitle: m.place.zoomIn, zoomOutTitle: m.place.zoomOut, position: 'bottomright' })
    .addTo(map)
  if (settings.tileUrl) {
    L.tileLayer(settings.tileUrl, { attribution: settings.tileAttribution ?? '' }).addTo(map)
  } else {
    drawShapes(map, city)
  }
  drawNames(map, city)
  return {
    center: () => {
      const { lat, lng } = map.getCenter().wrap()
      return { lat: round(lat), lon: round(lng) }
    },
    remove: () => map.remove(),
  }
}

function drawShapes(map: L.Map, city: CityMap): void {
  for (const layer of ['district', 'water', 'park', 'road']) {
    const features = city.features.filter(({ properties }) => properties.layer === layer)
    L.geoJSON({ type: 'FeatureCollection', features } as GeoJsonObject, {
      style: styles[layer],
      interactive: false,
    }).addTo(map)
  }
}

function drawNames(map: L.Map, city: CityMap): void {
  const names = city.features.map((feature) => {
    const { layer, name } = feature.properties
    const at = L.geoJSON(feature as GeoJsonObject)
      .getBounds()
      .getCenter()
    const icon = L.divIcon({
      className: `city-name city-name--${layer}`,
      html: nameElement(name),
      iconSize: [0, 0],
    })
    const marker = L.marker(at, { icon, interactive: false, keyboard: false })
    return { marker, from: NAMES_FROM[layer] ?? 0 }
  })
  const show = () =>
    names.forEach(({ marker, from }) => (map.getZoom() >= from ? marker.addTo(map) : marker.remove()))
  map.on('zoomend', show)
  show()
}

/** As an element, never as HTML text: names come from a data file. */
function nameElement(name: string): HTMLElement {
  const element = document.createElement('span')
  element.textContent = name
  return element
}

/** Six digits are a tenth of a metre. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6
