import { t } from '@/shared/locales/i18n'

const DROPDOWNS = '.el-select__popper[role="tooltip"], .el-picker__popper[role="tooltip"]'
const CALENDARS =
  '.el-picker__popper[role="dialog"]:not([aria-label]), .el-picker__popper [role="dialog"]:not([aria-label])'
const HEADS = 'header.el-dialog__header:not([role]), header.el-drawer__header:not([role])'
const SCROLLED = '.el-select-dropdown__wrap:not([tabindex])'

/**
 * What Element Plus leaves out of what it pops up: a select's wrapper claims to be a tooltip (what is inside has its
 * own role and name), a calendar is a dialog without a name, a scrolled list cannot be focused, the head of a dialog
 * is announced as a second page header.
 */
export function completePopperRoles(root: HTMLElement = document.body): MutationObserver {
  const observer = new MutationObserver(() => {
    for (const popper of root.querySelectorAll(DROPDOWNS)) popper.removeAttribute('role')
    for (const calendar of root.querySelectorAll(CALENDARS)) calendar.setAttribute('aria-label', t('shared.calendar'))
    for (const head of root.querySelectorAll(HEADS)) head.setAttribute('role', 'presentation')
    for (const list of root.querySelectorAll<HTMLElement>(SCROLLED)) list.tabIndex = 0
  })
  observer.observe(root, { childList: true, subtree: true })
  return observer
}
