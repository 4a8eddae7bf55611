import type { AuditEntry, Unit } from '@/shared/api/types'
import { dateTimeText } from '@/shared/format/time'
import { t } from '@/shared/locales/i18n'

const ACTS = [
  'REVEAL_CONTACT',
  'ASK_REVEAL',
  'GRANT_REVEAL',
  'REFUSE_REVEAL',
  'ADD_STAFF',
  'CHANGE_STAFF',
  'ADD_UNIT',
  'CHANGE_UNIT',
  'CHANGE_SETTING',
  'CHANGE_TIME_LIMIT',
  'CHANGE_CALENDAR',
  'CHANGE_CATALOGUE',
  'RENEW_BOARD_CODE',
  'REVOKE_BOARD_CODE'
]
const OBJECTS = ['ticket', 'staff', 'unit', 'setting', 'timeLimit', 'calendar', 'catalogue', 'noticeBoard']

/** An act that this screen does not know yet is shown as it is written, never hidden. */
export const actText = (act: string) => (ACTS.includes(act) ? t(`settings.audit.act.${act}`) : act)

export interface AuditWords {
  id: string
  at: string
  person: string
  actorId: string
  act: string
  object: string
  /** Present when the object is a ticket. */
  ticket: string | null
  reason: string
}

/** Eight characters tell people apart on a screen; the file carries the whole id. */
const shortened = (id: string) => t('settings.audit.someone', { id: id.slice(-8) })

function objectText({ objectKind, objectId }: AuditEntry, units: Unit[]): string {
  // A complaint about staff that the reader must not be told of.
  if (objectId === null) return t('settings.audit.veiled')
  if (!OBJECTS.includes(objectKind)) return `${objectKind} ${objectId}`
  const name = objectKind === 'unit' ? units.find((it) => it.code === objectId)?.name : undefined
  return [t(`settings.audit.object.${objectKind}`), objectId, name].filter(Boolean).join(' ')
}

export function auditWords(entries: AuditEntry[], names: Map<string, string>, units: Unit[]): AuditWords[] {
  return entries.map((entry) => ({
    id: entry.id,
    at: dateTimeText(entry.at),
    person: names.get(entry.actorId) ?? shortened(entry.actorId),
    actorId: entry.actorId,
    act: actText(entry.act),
    object: objectText(entry, units),
    ticket: entry.objectKind === 'ticket' ? entry.objectId : null,
    reason: entry.reason ?? ''
  }))
}
