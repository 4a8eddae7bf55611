import L from 'leaflet'

/** What stands on the map: told apart by colour and by shape, and named for who sees neither. */
export interface MapMark {
  id: string
  lat: number
  lon: number
  title: string
  shape: 'circle' | 'ring' | 'square' | 'triangle' | 'diamond'
  colour: string
}

const SIZE = 22

const PATHS: Record<MapMark['shape'], string> = {
  circle: 'M11 3a8 8 0 1 0 0 16a8 8 0 1 0 0-16z',
  ring: 'M11 3a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM11 7.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z',
  square: 'M4 4h14v14H4z',
  triangle: 'M11 2.5 20 19H2z',
  diamond: 'M11 1.5 20.5 11 11 20.5 1.5 11z'
}

export const pathOf = (shape: MapMark['shape']) => PATHS[shape]

/** Leaflet makes each a button that tab reaches and enter opens. */
export function drawMarks(marks: MapMark[], open: (id: string) => void): L.LayerGroup {
  return L.layerGroup(
    marks.map((mark) =>
      L.marker([mark.lat, mark.lon], { icon: iconOf(mark), title: mark.title, alt: mark.title, pane: 'markerPane' }).on(
        'click',
        () => open(mark.id)
      )
    )
  )
}

function iconOf({ shape, colour }: MapMark): L.DivIcon {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', `0 0 ${SIZE} ${SIZE}`)
  svg.setAttribute('width', String(SIZE))
  svg.setAttribute('height', String(SIZE))
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', PATHS[shape])
  path.setAttribute('fill', colour)
  path.setAttribute('fill-rule', 'evenodd')
  path.setAttribute('stroke', '#fff')
  path.setAttribute('stroke-width', '1.5')
  svg.append(path)
  const box = document.createElement('span')
  box.append(svg)
  return L.divIcon({ html: box, className: 'map-mark', iconSize: [SIZE, SIZE] })
}
