import discipline from '@/features/discipline/locale.zh-CN'
import imports from '@/features/imports/locale.zh-CN'
import publicity from '@/features/publicity/locale.zh-CN'
import reminders from '@/features/reminders/locale.zh-CN'
import register from '@/features/register/locale.zh-CN'
import settings from '@/features/settings/locale.zh-CN'
import tickets from '@/features/tickets/locale.zh-CN'
import workbench from '@/features/workbench/locale.zh-CN'
import layout from '@/layout/locale.zh-CN'
import { i18n } from '@/shared/locales/i18n'
import app from './locale.zh-CN'

export const catalogue = {
  app,
  layout,
  workbench,
  tickets,
  discipline,
  reminders,
  register,
  imports,
  publicity,
  settings
}

i18n.global.mergeLocaleMessage('zh-CN', catalogue)
