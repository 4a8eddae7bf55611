import { m } from '@/messages'
import { Refused, type Drawing, type PickedPhoto, type Platform, type PlatformPoint } from './types'

const THUMBNAIL_PX = 160

export const h5: Platform = {
  kind: 'H5',
  apiBase: '',
  h5Link: (path) => `${location.origin}${location.pathname}#${path}`,
  session: {
    get: (key) => sessionStorage.getItem(key),
    set: (key, value) => sessionStorage.setItem(key, value),
    remove: (key) => sessionStorage.removeItem(key),
  },
  onConnectionChange(listener) {
    listener(navigator.onLine)
    addEventListener('online', () => listener(true))
    addEventListener('offline', () => listener(false))
  },
  pickPhotos,
  thumbnail,
  locate,
  chooseLocation: null,
  loginCode: null,
  copy,
  call: (phone) => location.assign(`tel:${phone}`),
  setTitle: (title) => {
    document.title = title
  },
  showField(id) {
    const field = document.getElementById(id)
    field?.scrollIntoView({ block: 'center' })
    field?.focus({ preventScroll: true })
  },
  savePicture,
}

function pickPhotos(max: number): Promise<PickedPhoto[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/jpeg,image/png,image/webp'
    input.multiple = max > 1
    input.onchange = () =>
      resolve(
        Array.from(input.files ?? [], (file) => ({
          name: file.name,
          size: file.size,
          path: URL.createObjectURL(file),
          file,
        })),
      )
    input.oncancel = () => resolve([])
    input.click()
  })
}

/** A broken picture has no thumbnail; the server is the one to refuse it, with the reason. */
async function thumbnail(photo: PickedPhoto): Promise<string | null> {
  const image = new Image()
  image.src = photo.path
  const decoded = await image.decode().then(
    () => true,
    () => false,
  )
  if (!decoded) return null
  const scale = THUMBNAIL_PX / Math.max(image.naturalWidth, image.naturalHeight)
  const canvas = newCanvas(image.naturalWidth * scale, image.naturalHeight * scale)
  context2d(canvas).drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/jpeg', 0.6)
}

function locate(): Promise<PlatformPoint> {
  return new Promise((resolve, reject) => {
    if (!navigator.geolocation) return reject(new Refused(m.place.gpsUnsupported))
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude, datum: 'WGS84' }),
      ({ code }) => reject(new Refused(code === 1 ? m.place.gpsDenied : m.place.gpsFailed)),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    )
  })
}

async function copy(text: string): Promise<void> {
  // The clipboard interface exists on HTTPS and localhost only; many intranet pages are plain HTTP.
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (!copied) throw new Refused(m.receipt.copyFailed)
}

async function savePicture({ width, height, fileName, draw }: Drawing): Promise<string | null> {
  const canvas = newCanvas(width * 2, height * 2)
  const context = context2d(canvas)
  context.scale(2, 2)
  draw(context)
  // WeChat's browser ignores downloads but saves any picture on a long press.
  if (/MicroMessenger/i.test(navigator.userAgent)) return canvas.toDataURL('image/png')
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Refused(m.receipt.saveFailed)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName
  link.click()
  URL.revokeObjectURL(link.href)
  return null
}

function newCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width)
  canvas.height = Math.round(height)
  return canvas
}

function context2d(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Refused(m.receipt.saveFailed)
  return context
}
