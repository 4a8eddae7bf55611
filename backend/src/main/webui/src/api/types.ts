/**
 * The HTTP contract as this client uses it. `npm run types` writes the generated counterpart to schema.d.ts;
 * this file is then reduced to aliases of it, so every import keeps working.
 */
export type TicketKind = 'CONSULT' | 'COMPLAINT' | 'REPORT' | 'SUGGEST' | 'PRAISE'

export type TicketState =
  | 'PENDING_ACCEPTANCE'
  | 'NEED_SUPPLEMENT'
  | 'VERIFYING'
  | 'ACCEPTED'
  | 'PENDING_SIGN'
  | 'HANDLING'
  | 'SUSPENDED'
  | 'PENDING_REVIEW'
  | 'PENDING_CHECK'
  | 'REPLIED'
  | 'REVISITING'
  | 'REWORK'
  | 'CLOSED'
  | 'NOT_ACCEPTED'
  | 'TRANSFERRED'
  | 'MERGED'
  | 'WITHDRAWN'

export type Datum = 'WGS84' | 'GCJ02' | 'BD09' | 'CGCS2000'
export type RatingReason = 'TOO_SLOW' | 'NOT_FIXED' | 'NOT_ANSWERED' | 'ATTITUDE' | 'OTHER'

export interface Problem {
  title: string
  status: number
  detail?: string
  code: string
  violations?: { field: string; message: string }[]
  traceId?: string
}

export interface Settings {
  bureauName: string
  hotline: string
  wechatLogin: boolean
  kinds: { kind: TicketKind; label: string; hint: string; placeRequired: boolean; handleLimit: string }[]
  maxPhotos: number
  maxPhotoBytes: number
  maxTextLength: number
  officeHours: string
  map: {
    center: { lat: number; lon: number }
    zoom: number
    tileUrl: string | null
    tileAttribution: string | null
  }
}

export interface Upload {
  id: string
  width: number
  height: number
}

export interface PlaceInput {
  lat?: number
  lon?: number
  datum?: Datum
  address?: string
}

export interface TicketInput {
  kind: TicketKind
  text: string
  place?: PlaceInput
  contact?: { name?: string; phone?: string }
  mayPublish: boolean
  aboutStaff: boolean
  accused?: string
  attachments: string[]
  source: 'H5' | 'MINI_PROGRAM'
}

export interface Deadline {
  dueAt: string
  steps: { at: string; text: string }[]
}

export interface Receipt {
  number: string
  receiptCode: string
  promisedAt: string
  deadline: Deadline | null
}

export interface Token {
  token: string
  expiresAt: string
}

export interface TicketSummary {
  number: string
  kind: TicketKind
  state: TicketState
  stateLabel: string
  summary: string
  submittedAt: string
  dueAt: string | null
  needsMe: boolean
}

export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

export interface Photo {
  id: string
  url: string
}

export interface TimelineEntry {
  seq: number
  at: string
  act: string
  title: string
  text: string | null
  by: string
  photos: Photo[]
}

export interface Rating {
  contacted: boolean | null
  solved: boolean | null
  satisfied: boolean
  reasons: RatingReason[]
  comment: string | null
}

export interface Ticket {
  number: string
  version: number
  kind: TicketKind
  kindLabel: string
  state: TicketState
  stateLabel: string
  text: string
  place: { address: string | null; lat: number | null; lon: number | null } | null
  photos: Photo[]
  submittedAt: string
  promisedAt: string | null
  dueAt: string | null
  deadline: Deadline | null
  anonymous: boolean
  mayPublish: boolean
  timeline: TimelineEntry[]
  question: string | null
  reply: { text: string; at: string; outcome: string; outcomeLabel: string; photos: Photo[] } | null
  rating: (Rating & { at: string }) | null
  can: ('SUPPLEMENT' | 'RATE')[]
}

export interface RatingInput {
  contacted: boolean | null
  solved: boolean | null
  satisfied: boolean
  reasons?: RatingReason[]
  comment?: string
}

/** The city map: WGS84 GeoJSON, only the geometries the picker draws. */
export interface CityMap {
  type: 'FeatureCollection'
  features: CityFeature[]
}

export interface CityFeature {
  type: 'Feature'
  properties: { layer: 'district' | 'road' | 'water' | 'park' | 'place'; name: string }
  geometry:
    | { type: 'Point'; coordinates: [number, number] }
    | { type: 'LineString'; coordinates: [number, number][] }
    | { type: 'MultiLineString'; coordinates: [number, number][][] }
    | { type: 'Polygon'; coordinates: [number, number][][] }
    | { type: 'MultiPolygon'; coordinates: [number, number][][][] }
}
