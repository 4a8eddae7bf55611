import { reactive, watch } from 'vue'

const PREFIX = 'draft:'

/**
 * A form whose content outlives a reload, a sign-in and a refused submission. It stays in this browser tab
 * (sessionStorage): what a clerk typed about a citizen must not remain on a shared PC after the window is closed.
 */
export function useDraft<T extends object>(key: string, empty: () => T) {
  const form = reactive({ ...empty(), ...readDraft<T>(key) }) as T
  const stop = watch(
    form,
    () => {
      if (JSON.stringify(form) === JSON.stringify(empty())) sessionStorage.removeItem(PREFIX + key)
      else sessionStorage.setItem(PREFIX + key, JSON.stringify(form))
    },
    { deep: true, flush: 'sync' }
  )
  return {
    form,
    /** After success: the draft is gone and the form is empty. */
    clear() {
      Object.assign(form, empty())
      sessionStorage.removeItem(PREFIX + key)
    },
    stop
  }
}

export function readDraft<T>(key: string): Partial<T> {
  const stored = sessionStorage.getItem(PREFIX + key)
  if (!stored) return {}
  try {
    return JSON.parse(stored) as Partial<T>
  } catch {
    // Written by an older version or by hand: nothing a person typed can be read from it.
    return {}
  }
}

export const dropDraft = (key: string) => sessionStorage.removeItem(PREFIX + key)
