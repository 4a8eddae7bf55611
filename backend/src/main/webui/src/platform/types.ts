import type { Datum } from '@/api/types'

export interface PickedPhoto {
  name: string
  size: number
  /** blob: address on H5, temporary file path in the mini-program. */
  path: string
  file?: File
}

export interface PlatformPoint {
  lat: number
  lon: number
  datum: Datum
  address?: string
}

/** The person or the device said no; `message` says what to do instead. Empty when the person cancelled. */
export class Refused extends Error {
  constructor(message = '') {
    super(message)
    this.name = 'Refused'
  }
}

/** Everything that differs between the browser and WeChat. */
export interface Platform {
  kind: 'H5' | 'MINI_PROGRAM'
  /** Origin of the backend; empty means the page's own. */
  apiBase: string
  /** Address of a page of the H5 client for QR codes, or null when the origin is unknown. */
  h5Link(path: string): string | null
  /** Kept until the tab or the mini-program is closed. */
  session: {
    get(key: string): string | null
    set(key: string, value: string): void
    remove(key: string): void
  }
  onConnectionChange(listener: (online: boolean) => void): void
  pickPhotos(max: number): Promise<PickedPhoto[]>
  /** A small picture that survives a reload, or null when it cannot be made. */
  thumbnail(photo: PickedPhoto): Promise<string | null>
  locate(): Promise<PlatformPoint>
  /** WeChat's own map picker; null where the page draws its own map. */
  chooseLocation: (() => Promise<PlatformPoint>) | null
  /** A one-time WeChat code; null outside WeChat. */
  loginCode: (() => Promise<string>) | null
  copy(text: string): Promise<void>
  call(phone: string): void
  /** Puts it into the device's own calendar; false when the device did not. */
  addToCalendar(event: CalendarEvent): Promise<boolean>
  setTitle(title: string): void
  /** Brings a field with a fault into sight and, where possible, under the cursor. */
  showField(id: string): void
  /** Saves the picture; resolves with its address when the person has to keep it by a long press instead. */
  savePicture(picture: Drawing): Promise<string | null>
}

export interface CalendarEvent {
  title: string
  startsAt: string
  endsAt: string
  place: string
  /** The same as an iCalendar file of the backend. */
  file: string
}

export interface Drawing {
  width: number
  height: number
  fileName: string
  draw(context: CanvasRenderingContext2D): void
}
