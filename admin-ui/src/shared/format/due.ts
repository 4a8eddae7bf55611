import type { Due } from '@/shared/api/types'
import { t } from '@/shared/locales/i18n'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export type DueTone = 'late' | 'soon' | 'calm' | 'none'

/** The backend decides what is late or soon (it knows the calendar); the screen only says it. */
export function dueTone(due: Due): DueTone {
  if (due === 'OVERDUE') return 'late'
  if (due === 'SOON') return 'soon'
  return due === 'NONE' ? 'none' : 'calm'
}

/**
 * 还剩 2 天 / 已超期 3 小时: the word carries the meaning, the colour repeats it. A step is 超时, the whole ticket 超期.
 */
export function dueDistance(dueAt: string | null, due: Due, now: Date, step = false): string {
  if (!dueAt || due === 'NONE') return t('shared.due.none')
  const gap = new Date(dueAt).getTime() - now.getTime()
  const over = step ? 'late' : 'overdue'
  const prefix = gap < 0 || due === 'OVERDUE' ? over : 'left'
  const size = Math.abs(gap)
  if (size >= DAY) return t(`shared.due.${prefix}Days`, { n: Math.floor(size / DAY) })
  if (size >= HOUR) return t(`shared.due.${prefix}Hours`, { n: Math.floor(size / HOUR) })
  return t(`shared.due.${prefix}Minutes`, { n: Math.max(1, Math.floor(size / MINUTE)) })
}
