import type { RegisterTicket, TicketKind, TicketSource } from '@/shared/api/types'
import { randomKey } from '@/shared/format/randomKey'
import { instantOf } from '@/shared/format/time'
import { t } from '@/shared/locales/i18n'
import type { SentPhoto } from '@/shared/ui/photoQueue'

export const DESK_SOURCES: TicketSource[] = [
  'PHONE_12319',
  'VISIT',
  'LETTER',
  'MAYOR_LINE',
  'MAYOR_MAILBOX',
  'FIELD_DESK',
  'WEB_POST'
]

export interface RegisterForm {
  /** One key per draft: pressing twice, or again after a lost connection, makes one ticket. */
  key: string
  source: TicketSource
  kind: TicketKind
  text: string
  address: string
  point: { lat: number; lon: number } | null
  name: string
  phone: string
  /** `2026-11-23 10:05` in Beijing time; empty means now. */
  receivedAt: string
  mayPublish: boolean
  aboutStaff: boolean
  accused: string
  photos: SentPhoto[]
}

export const emptyForm = (source: TicketSource = 'PHONE_12319'): RegisterForm => ({
  key: '',
  source,
  kind: 'COMPLAINT',
  text: '',
  address: '',
  point: null,
  name: '',
  phone: '',
  receivedAt: '',
  mayPublish: false,
  aboutStaff: false,
  accused: '',
  photos: []
})

export const needsPlace = (form: RegisterForm) =>
  (form.kind === 'COMPLAINT' || form.kind === 'REPORT') && !form.aboutStaff

/** What can be said before the backend is asked; it checks again and has the last word. */
export function errorsOf(form: RegisterForm, uploading: boolean): Record<string, string> {
  const errors: Record<string, string> = {}
  if (form.text.trim().length < 5) errors.text = t('register.textTooShort')
  if (needsPlace(form) && !form.address.trim() && !form.point) errors.place = t('register.placeNeeded')
  if (form.phone.trim() && !/^[+0-9 ()-]{5,20}$/.test(form.phone.trim())) errors.phone = t('register.phoneWrong')
  if (uploading) errors.photos = t('register.photosBusy')
  return errors
}

export function bodyOf(form: RegisterForm): RegisterTicket {
  return {
    source: form.source,
    kind: form.kind,
    text: form.text.trim(),
    place: placeOf(form),
    contact: contactOf(form),
    mayPublish: form.mayPublish,
    aboutStaff: form.aboutStaff,
    accused: (form.aboutStaff && form.accused.trim()) || undefined,
    receivedAt: form.receivedAt ? instantOf(form.receivedAt) : undefined,
    attachments: form.photos.map((photo) => photo.id)
  }
}

export const keyOf = (form: RegisterForm) => (form.key ||= randomKey())

function placeOf({ point, address }: RegisterForm): RegisterTicket['place'] {
  const words = address.trim() || undefined
  if (point) return { ...point, datum: 'WGS84', address: words }
  return words ? { address: words } : undefined
}

function contactOf(form: RegisterForm): RegisterTicket['contact'] {
  const name = form.name.trim() || undefined
  const phone = form.phone.trim() || undefined
  return name || phone ? { name, phone } : undefined
}
