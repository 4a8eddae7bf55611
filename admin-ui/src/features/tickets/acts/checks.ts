import { t } from '@/shared/locales/i18n'

/** How many characters are still missing, said while typing so that nobody finds out by pressing the button. */
export function missingText(text: string, min: number): string | null {
  const length = text.trim().length
  return length >= min ? null : t('tickets.act.tooShort', { min, left: min - length })
}

export const required = (value: unknown, sentence: string): string | null =>
  value === '' || value === null || value === undefined ? sentence : null

/** Empty optional fields are left out of the body. */
export const orAbsent = (text: string): string | undefined => text.trim() || undefined
