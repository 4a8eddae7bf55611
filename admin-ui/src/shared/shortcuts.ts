import { computed, type MaybeRefOrGetter, onBeforeUnmount, onMounted, shallowReactive, toValue } from 'vue'

export interface Shortcut {
  key: string
  label: string
  run: () => void
  /** `everywhere` is listed apart in the help: it belongs to the shell, not to the page. */
  everywhere?: boolean
}

const sources = shallowReactive<MaybeRefOrGetter<Shortcut[]>[]>([])

/** What works now, for the help dialog. The newest comes first: a page may take a key from the shell. */
export const activeShortcuts = computed(() => sources.flatMap((source) => toValue(source)))

export function useShortcuts(shortcuts: MaybeRefOrGetter<Shortcut[]>) {
  onMounted(() => sources.unshift(shortcuts))
  onBeforeUnmount(() => void sources.splice(sources.indexOf(shortcuts), 1))
}

/** Typing and open dialogs keep their keys; combinations belong to the browser. */
export function isForShortcuts(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return false
  const target = event.target as HTMLElement | null
  if (target?.closest('input, textarea, select, [contenteditable="true"], [role="combobox"]')) return false
  if (event.key === 'Enter' && target?.closest('a, button, [role="button"]')) return false
  return !isDialogOpen()
}

const isDialogOpen = () =>
  [...document.querySelectorAll<HTMLElement>('[role="dialog"][aria-modal="true"]')].some((it) => it.checkVisibility())

export function handleKey(event: KeyboardEvent, shortcuts: readonly Shortcut[] = activeShortcuts.value): boolean {
  if (!isForShortcuts(event)) return false
  const shortcut = shortcuts.find((it) => it.key.toLowerCase() === event.key.toLowerCase())
  if (!shortcut) return false
  event.preventDefault()
  shortcut.run()
  return true
}
