import type { Question, Standing } from '@/shared/api/types'
import { dateTimeText } from '@/shared/format/time'
import { t } from '@/shared/locales/i18n'

export interface Fact {
  name: 'days' | 'until' | 'suggested' | 'reason'
  value: string
}

/** What was asked for, in the order a person decides by. */
export function questionFacts({ asked, extension }: Pick<Standing, 'asked' | 'extension'>): Fact[] {
  if (!asked) return []
  const unit = extension?.unit === 'CALENDAR_DAY' ? 'CALENDAR_DAY' : 'WORKING_DAY'
  const facts: { name: Fact['name']; value: string | null }[] = [
    { name: 'days', value: asked.days === null ? null : t(`tickets.standing.daysMore.${unit}`, { n: asked.days }) },
    { name: 'until', value: asked.until && dateTimeText(asked.until) },
    { name: 'suggested', value: asked.unit?.name ?? null },
    { name: 'reason', value: LISTED.includes(asked.awaiting) ? asked.reason : null }
  ]
  return facts.filter((it): it is Fact => it.value !== null)
}

/** Their reason is chosen from a list; the others' is the text of the event and need not be said twice. */
const LISTED: Question['awaiting'][] = ['DECLINE', 'SUSPENSION']
