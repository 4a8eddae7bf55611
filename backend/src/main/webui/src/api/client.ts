import { platform, type PickedPhoto } from '@/platform'
import { NoAnswer, toProblem } from './problem'

export interface Call {
  method?: 'GET' | 'POST' | 'DELETE'
  path: string
  body?: object
  token?: string | null
  idempotencyKey?: string
}

/** The city map comes as GeoJSON, refusals as problem documents. */
const ACCEPT = 'application/json, application/geo+json, application/problem+json'
const TIMEOUT_MS = 20_000
const UPLOAD_TIMEOUT_MS = 120_000

/** One JSON request. Resolves with the body of a 2xx, rejects with ApiProblem or NoAnswer. */
export function send<T>({ method = 'GET', path, body, token, idempotencyKey }: Call): Promise<T> {
  const header: Record<string, string> = { Accept: ACCEPT }
  if (body) header['Content-Type'] = 'application/json'
  if (token) header.Authorization = `Bearer ${token}`
  if (idempotencyKey) header['Idempotency-Key'] = idempotencyKey
  return new Promise((resolve, reject) => {
    uni.request({
      url: platform.apiBase + path,
      method,
      data: body && JSON.stringify(body),
      header,
      timeout: TIMEOUT_MS,
      success: ({ statusCode, data, header: answerHeader }) => {
        if (statusCode >= 200 && statusCode < 300) resolve(data as T)
        // A captured or cut connection may "succeed" without a status.
        else if (!statusCode) reject(new NoAnswer())
        else reject(toProblem(statusCode, data, answerHeader ?? {}))
      },
      fail: () => reject(new NoAnswer()),
    })
  })
}

export interface Transfer<T> {
  done: Promise<T>
  abort: () => void
}

/** One photo as multipart, with progress in percent. */
export function sendPhoto<T>(
  path: string,
  photo: PickedPhoto,
  onProgress: (percent: number) => void,
): Transfer<T> {
  let abort = () => {}
  const done = new Promise<T>((resolve, reject) => {
    const task = uni.uploadFile({
      url: platform.apiBase + path,
      name: 'file',
      filePath: photo.path,
      file: photo.file,
      timeout: UPLOAD_TIMEOUT_MS,
      success: ({ statusCode, data }) => {
        const body = parse(data)
        if (statusCode >= 200 && statusCode < 300) resolve(body as T)
        else if (!statusCode) reject(new NoAnswer())
        else reject(toProblem(statusCode, body, {}))
      },
      fail: () => reject(new NoAnswer()),
    })
    task.onProgressUpdate?.(({ progress }) => onProgress(progress))
    abort = () => task.abort()
  })
  return { done, abort: () => abort() }
}

/** uploadFile hands back text; an HTML error page is not JSON and stays null. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
