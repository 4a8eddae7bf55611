import type { AuditEntry, Unit } from '@/shared/api/types'
import { dateTimeText } from '@/shared/format/time'
import { t } from '@/shared/locales/i18n'
import words from './locale.zh-CN'

const isKnown = <T extends object>(words: T, key: string): key is keyof T & string => key in words
/** A row's own id means nothing to a reader; its last symbols tell two rows apart. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An act that this screen does not know yet is shown as it is written, never hidden. */
export const actText = (act: string) => (isKnown(words.act, act) ? t(`settings.audit.act.${act}`) : act)

export interface AuditWords {
  id: string
  at: string
  person: string
  actorId: string
  act: string
  object: string
  /** Whole, for the file. */
  objectId: string
  /** Present when the object is a ticket. */
  ticket: string | null
  reason: string
}

/** Every act of the log by its words, in the order of the words. */
export const actChoices = () =>
  Object.keys(words.act)
    .map((act) => ({ act, text: actText(act) }))
    .sort((a, b) => a.text.localeCompare(b.text, 'zh-CN'))

/** Eight characters tell people apart on a screen; the file carries the whole id. */
const shortened = (id: string) => t('settings.audit.someone', { id: id.slice(-8) })

function objectText({ objectKind, objectId }: AuditEntry, units: Unit[]): string {
  // A complaint about staff that the reader must not be told of.
  if (objectId === null) return t('settings.audit.veiled')
  if (!isKnown(words.object, objectKind)) return `${objectKind} ${objectId}`
  const id = UUID.test(objectId) ? `…${objectId.slice(-8)}` : objectId
  const name = objectKind === 'unit' ? units.find((it) => it.code === objectId)?.name : undefined
  return [t(`settings.audit.object.${objectKind}`), id, name].filter(Boolean).join(' ')
}

export function auditWords(entries: AuditEntry[], units: Unit[]): AuditWords[] {
  return entries.map((entry) => ({
    id: entry.id,
    at: dateTimeText(entry.at),
    person: entry.actorName ?? shortened(entry.actorId),
    actorId: entry.actorId,
    act: actText(entry.act),
    object: objectText(entry, units),
    objectId: entry.objectId ?? '',
    ticket: entry.objectKind === 'ticket' ? entry.objectId : null,
    reason: entry.reason ?? ''
  }))
}
