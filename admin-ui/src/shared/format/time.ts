import { t } from '@/shared/locales/i18n'

/** The wire carries UTC; everything a person reads is in Beijing time, whatever the clock of the PC says. */
const ZONE = 'Asia/Shanghai'

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23'
})
const weekday = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, weekday: 'short' })

function fields(instant: string | Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(new Date(instant)).map((it) => [it.type, it.value]))
}

/** 2026-11-23 */
export function dateText(instant: string | Date): string {
  const it = fields(instant)
  return `${it.year}-${it.month}-${it.day}`
}

/** 2026-11-23 10:05 */
export function dateTimeText(instant: string | Date): string {
  const it = fields(instant)
  return `${it.year}-${it.month}-${it.day} ${it.hour}:${it.minute}`
}

/** 11-23 10:05, with the year only when it is not this one: lists are read by people who work this year. */
export function shortTimeText(instant: string, now: Date): string {
  const it = fields(instant)
  const day = `${it.month}-${it.day} ${it.hour}:${it.minute}`
  return it.year === fields(now).year ? day : `${it.year}-${day}`
}

/** 11月27日 周五 17:30 */
export function dueText(instant: string): string {
  const { month, day, hour, minute } = fields(instant)
  return t('shared.due.moment', {
    month: Number(month),
    day: Number(day),
    weekday: weekday.format(new Date(instant)),
    time: `${hour}:${minute}`
  })
}

/** 12月11日 周五 09:00–11:30; the day again only when it is another. */
export const spanText = (from: string, to: string): string =>
  `${dueText(from)}–${dateText(from) === dateText(to) ? dateTimeText(to).slice(11) : dueText(to)}`

/** What a date-time field holds (`2026-11-23 10:05`, Beijing time) as an instant of the wire. */
export function instantOf(local: string): string {
  return new Date(`${local.replace(' ', 'T')}:00+08:00`).toISOString().replace('.000Z', 'Z')
}
