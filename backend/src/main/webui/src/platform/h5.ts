import { m } from '@/messages'
import { context2d, newCanvas, pickPhotos, thumbnail } from './h5-pictures'
import { Refused, type Drawing, type Platform, type PlatformPoint } from './types'

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
  addToCalendar: async ({ file }) => {
    location.assign(file)
    return true
  },
  call: (phone) => location.assign(`tel:${phone}`),
  setTitle: (title) => {
    document.title = title === m.appName ? title : m.pageTitle(title)
  },
  showField(id) {
    const field = document.getElementById(id)
    field?.scrollIntoView({ block: 'center' })
    field?.focus({ preventScroll: true })
  },
  savePicture,
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
