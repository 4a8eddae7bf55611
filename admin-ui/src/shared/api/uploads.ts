import { fallbackSentence, REQUESTED_WITH } from './client'
import { t } from '@/shared/locales/i18n'
import { NETWORK_LOST, Problem, problemOf } from './problem'
import { goToSignIn, isSignedOut } from './signIn'

export interface Sending<T> {
  answer: Promise<T>
  cancel: () => void
}

export interface UploadedPhoto {
  id: string
}

export const uploadPhoto = (file: File, onProgress: (percent: number) => void) =>
  sendFile<UploadedPhoto>('/api/console/uploads', file, onProgress)

/** XMLHttpRequest, because fetch cannot tell how much of a body has been sent. */
export function sendFile<T>(url: string, file: File, onProgress: (percent: number) => void): Sending<T> {
  const request = new XMLHttpRequest()
  const answer = new Promise<T>((resolve, reject) => {
    request.open('POST', url)
    for (const [name, value] of Object.entries(REQUESTED_WITH)) request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.onprogress = (it) => it.lengthComputable && onProgress(Math.round((it.loaded / it.total) * 100))
    request.onerror = () => reject(new Problem(0, NETWORK_LOST, t('shared.problem.network')))
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'))
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) return resolve(request.response as T)
      if (isSignedOut(request.status)) return void goToSignIn()
      reject(problemOf(request.status, request.response, fallbackSentence))
    }
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
  return { answer, cancel: () => request.abort() }
}
