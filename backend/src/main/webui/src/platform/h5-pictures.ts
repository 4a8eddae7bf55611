import { m } from '@/messages'
import { Refused, type PickedPhoto } from './types'

const THUMBNAIL_PX = 160
/** Phones take photos of 5 to 20 MB; this is enough to read a number plate and goes out in seconds. */
const SHRINK_ABOVE_BYTES = 2 * 1024 * 1024
const SHRUNK_PX = 2560

export function pickPhotos(max: number): Promise<PickedPhoto[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/jpeg,image/png,image/webp'
    input.multiple = max > 1
    input.onchange = () => Promise.all(Array.from(input.files ?? [], shrink)).then(resolve, reject)
    input.oncancel = () => resolve([])
    input.click()
  })
}

/** What cannot be decoded goes out as it is: the server is the one to refuse it, with the reason. */
async function shrink(file: File): Promise<PickedPhoto> {
  if (file.size <= SHRINK_ABOVE_BYTES) return picked(file)
  const image = await decode(URL.createObjectURL(file))
  const canvas = image && drawn(image, SHRUNK_PX)
  const blob = canvas && (await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85)))
  return blob && blob.size < file.size
    ? picked(new File([blob], file.name, { type: blob.type }))
    : picked(file)
}

const picked = (file: File): PickedPhoto => ({
  name: file.name,
  size: file.size,
  path: URL.createObjectURL(file),
  file,
})

export async function thumbnail(photo: PickedPhoto): Promise<string | null> {
  const image = await decode(photo.path)
  return image && drawn(image, THUMBNAIL_PX).toDataURL('image/jpeg', 0.6)
}

/** Null for what the browser cannot show. */
async function decode(url: string): Promise<HTMLImageElement | null> {
  const image = new Image()
  image.src = url
  return image.decode().then(
    () => image,
    () => null,
  )
}

function drawn(image: HTMLImageElement, longestSide: number): HTMLCanvasElement {
  const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = newCanvas(image.naturalWidth * scale, image.naturalHeight * scale)
  context2d(canvas).drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

export function newCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width)
  canvas.height = Math.round(height)
  return canvas
}

export function context2d(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Refused(m.receipt.saveFailed)
  return context
}
