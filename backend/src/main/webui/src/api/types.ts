import type { components } from './schema'

/**
 * The HTTP contract as this client uses it, taken from the backend's OpenAPI document (`npm run types`).
 * The document marks nothing in an answer as required: the backend always sends every field, and null where there is
 * nothing. Which fields may be null is said here.
 */
type Schemas = components['schemas']
type Answer<T, Nullable extends keyof T = never> = {
  [K in keyof T]-?: K extends Nullable ? NonNullable<T[K]> | null : NonNullable<T[K]>
}
type With<T, Changes extends { [K in keyof Changes]: K extends keyof T ? unknown : never }> = Omit<
  T,
  keyof Changes
> &
  Changes

/** What a field holds; for a list, one entry. Nested shapes have numbered names in the document, which may change. */
type Held<T> = NonNullable<T> extends (infer Entry)[] ? Entry : NonNullable<T>
type RawTicket = Schemas['CitizenTicket']
type RawSettings = Schemas['CitizenSettings']

export type TicketKind = Schemas['TicketKind']
export type TicketState = Schemas['TicketState']
export type Datum = Schemas['Datum']
export type Possible = Held<RawTicket['can']>
export type RatingReason = Schemas['RatingReason']

export type PlaceInput = Schemas['NewPlace']
/** `receivedAt` is for staff only. */
export type ConductReason = NonNullable<Schemas['NewTicket']['conduct']>
export type TicketInput = Omit<Schemas['NewTicket'], 'receivedAt'>
export type RatingInput = Omit<Schemas['NewRating'], 'contacted' | 'solved'> & {
  contacted: boolean | null
  solved: boolean | null
}

export type AlreadyQuestion = Schemas['AlreadyQuestion']
export type AlreadyReported = With<
  Answer<Schemas['AlreadyReported']>,
  { items: Answer<Schemas['Already'], 'categoryName'>[] }
>
export type Board = Answer<Schemas['CitizenBoard'], 'lat' | 'lon'>
export type Upload = Answer<Schemas['UploadAnswer']>
export type Token = Answer<Schemas['CitizenToken']>
export type Photo = Answer<Held<RawTicket['photos']>>
export type Deadline = With<Answer<Schemas['Deadline']>, { steps: Answer<Schemas['Step']>[] }>
export type Receipt = With<Answer<Schemas['Receipt']>, { deadline: Deadline | null }>
export type TicketSummary = Answer<Schemas['MyTicket'], 'dueAt'>
export type TimelineEntry = With<Answer<Held<RawTicket['timeline']>, 'text'>, { photos: Photo[] }>
export type Reply = With<Answer<Held<RawTicket['reply']>>, { photos: Photo[] }>
export type Rating = Answer<Held<RawTicket['rating']>, 'contacted' | 'solved' | 'comment'>

export type Ticket = With<
  Answer<
    RawTicket,
    | 'promisedAt'
    | 'dueAt'
    | 'question'
    | 'outsideAdvice'
    | 'declineReason'
    | 'declineText'
    | 'objectUntil'
    | 'transferredTo'
    | 'reopenUntil'
    | 'supplementUntil'
    | 'urgeFrom'
    | 'rateUntil'
  >,
  {
    place: Answer<Held<RawTicket['place']>, 'address' | 'lat' | 'lon'> | null
    photos: Photo[]
    deadline: Deadline | null
    timeline: TimelineEntry[]
    reply: Reply | null
    rating: Rating | null
  }
>

export type Notice = Answer<Schemas['CitizenNotice']>

type RawActivity = Schemas['CitizenActivity']
type RawSignUp = Schemas['CitizenSignUp']

export type SignUpOffer = Answer<Held<RawActivity['signUp']>>
export type Activity = With<
  Answer<RawActivity, 'slogan' | 'address' | 'publicReason'>,
  { signUp: SignUpOffer | null }
>
export type ActivityPage = With<
  Answer<Schemas['CitizenActivityPage'], 'intro' | 'lat' | 'lon'>,
  { activity: Activity }
>
export type SignUpInput = Schemas['NewSignUp']
export type SignUpReceipt = Answer<Schemas['SignUpReceipt']>
export type FeedbackInput = Schemas['NewFeedback']
export type SignUp = With<
  Answer<RawSignUp, 'leaveText' | 'heldUntil' | 'cancelUntil' | 'rank' | 'entry' | 'checkedInAt' | 'stars'>,
  { activity: Activity; notices: Answer<Held<RawSignUp['notices']>>[] }
>
export type EntrancePass = Answer<Schemas['EntrancePass']>
export type MySignUp = With<Answer<Schemas['MySignUp']>, { activity: Activity }>

/** Words, and photos where the step takes them. */
export interface StepInput {
  text?: string
  attachments?: string[]
}

export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

export type Settings = With<
  Answer<RawSettings>,
  {
    kinds: Answer<Held<RawSettings['kinds']>>[]
    units: Answer<Held<RawSettings['units']>>[]
    map: With<Answer<Held<RawSettings['map']>>, { center: Answer<Schemas['MapCenter']> }> & MapTiles
  }
>

/** An operator may put tiles of its own under the city map. */
export interface MapTiles {
  tileUrl?: string | null
  tileAttribution?: string | null
}

/** application/problem+json */
export interface Problem {
  title: string
  status: number
  detail?: string
  code: string
  violations?: { field: string; message: string }[]
  traceId?: string
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

type RawSelection = Schemas['CitizenSelection']
type RawSelectionPage = Schemas['CitizenSelectionPage']
export type Selection = Answer<RawSelection, 'noticeUntil' | 'awardedOn'>
export type SelectionPage = With<
  Answer<RawSelectionPage, 'noticeFrom'>,
  {
    selection: Selection
    criteria: Answer<Held<RawSelectionPage['criteria']>>[]
    grades: Answer<Held<RawSelectionPage['grades']>>[]
    winners: Answer<Held<RawSelectionPage['winners']>, 'name'>[]
  }
>
export type RoleModels = { items: Answer<Schemas['PublicRoleModel']>[] }
export type Certificate = Answer<Schemas['CertificateCheck'], 'name'>
