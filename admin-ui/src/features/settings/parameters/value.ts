import type { Setting } from '@/shared/api/types'
import { t } from '@/shared/locales/i18n'

export interface SettingForm {
  value: string
}

/** What stands between words; the backend splits at the same. */
const BETWEEN = /[,，、;；\s]+/

export const wordsOf = (value: string) => [...new Set(value.split(BETWEEN).filter(Boolean))]

/** What can be said before the backend is asked; it checks again and has the last word. */
export function valueErrors(setting: Setting, value: string): Partial<Record<keyof SettingForm, string>> {
  const { type, min, max } = setting
  const within = (count: number) => count >= min && count <= max
  if (type === 'NUMBER') {
    const whole = /^\d{1,9}$/.test(value.trim())
    return whole && within(Number(value)) ? {} : { value: t('settings.parameters.outOfRange', { min, max }) }
  }
  if (type === 'WORDS') {
    return within(wordsOf(value).length) ? {} : { value: t('settings.parameters.wordCount', { min, max }) }
  }
  return within([...value.trim()].length) ? {} : { value: t('settings.parameters.textLength', { min, max }) }
}

/** The settings that say or are called what is looked for; all of them while nothing is. */
export function settingsWith(settings: Setting[], words: string): Setting[] {
  const wanted = words.trim().toLowerCase()
  return settings.filter(({ key, description }) => `${description} ${key}`.toLowerCase().includes(wanted))
}

export interface SettingGroup {
  code: string
  title: string
  settings: Setting[]
}

const TITLED = ['bureau', 'voice', 'reply', 'similar', 'live', 'limit', 'publicity']

/** The groups this screen has words for come first, in their order; one that is new to it is shown by its code. */
export function settingGroups(settings: Setting[]): SettingGroup[] {
  const codes = [...new Set(settings.map((it) => it.group))]
  const place = (code: string) => (TITLED.includes(code) ? TITLED.indexOf(code) : TITLED.length)
  return codes
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b))
    .map((code) => ({
      code,
      title: TITLED.includes(code) ? t(`settings.parameters.group.${code}`) : code,
      settings: settings.filter((it) => it.group === code)
    }))
}
