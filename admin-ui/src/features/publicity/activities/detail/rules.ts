import { dateText } from '@/shared/format/time'
import { t } from '@/shared/locales/i18n'

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** The rules people mostly mean, from the day of the activity: every week, every other week, every month on such a day, every quarter. */
export function usualRules(startsAt: string): { rule: string; label: string }[] {
  const [year, month, day] = dateText(startsAt).split('-').map(Number) as [number, number, number]
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  const nth = Math.min(4, Math.ceil(day / 7))
  const name = t(`publicity.activities.weekday.${DAYS[weekday]}`)
  return [
    { rule: `FREQ=WEEKLY;BYDAY=${DAYS[weekday]}`, label: t('publicity.activities.everyWeek', { name }) },
    {
      rule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${DAYS[weekday]}`,
      label: t('publicity.activities.everyOtherWeek', { name })
    },
    {
      rule: `FREQ=MONTHLY;BYDAY=${nth}${DAYS[weekday]}`,
      label: t('publicity.activities.everyMonth', { n: nth, name })
    },
    {
      rule: `FREQ=MONTHLY;INTERVAL=3;BYDAY=${nth}${DAYS[weekday]}`,
      label: t('publicity.activities.everyQuarter', { n: nth, name })
    }
  ]
}
