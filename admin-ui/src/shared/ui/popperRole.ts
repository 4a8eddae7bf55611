import { t } from '@/shared/locales/i18n'

const DROPDOWNS = '.el-select__popper[role="tooltip"], .el-picker__popper[role="tooltip"]'
const CALENDARS =
  '.el-picker__popper[role="dialog"]:not([aria-label]), .el-picker__popper [role="dialog"]:not([aria-label])'
const SCROLLED = '.el-select-dropdown__wrap:not([tabindex])'

/**
 * What Element Plus leaves out of its dropdowns: a select's wrapper claims to be a tooltip (what is inside has its
 * own role and name), a calendar is a dialog without a name, a scrolled list cannot be focused.
 */
export function completePopperRoles(root: HTMLElement = document.body): MutationObserver {
  const observer = new MutationObserver(() => {
    for (const popper of root.querySelectorAll(DROPDOWNS)) popper.removeAttribute('role')
    for (const calendar of root.querySelectorAll(CALENDARS)) calendar.setAttribute('aria-label', t('shared.calendar'))
    for (const list of root.querySelectorAll<HTMLElement>(SCROLLED)) list.tabIndex = 0
  })
  observer.observe(root, { childList: true, subtree: true })
  return observer
}
