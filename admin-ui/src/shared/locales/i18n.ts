import { createI18n } from 'vue-i18n'
import shared from './zh-CN'

/** One catalogue per feature; `app/messages.ts` adds them. A second language is a second file beside each. */
export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': { shared } }
})

/** For code that is not a component. */
export const t = (key: string, values: Record<string, unknown> = {}): string => i18n.global.t(key, values)
