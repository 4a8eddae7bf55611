import { computed } from 'vue'
import { fetchSettings } from '@/api/citizen'
import { readStored, writeStored } from './storage'
import { useLoad } from './useLoad'
import type { Settings } from '@/api/types'

const KEY = 'settings'

/** Limits used until the server has spoken once; the server checks again anyway. */
const FIRST_LIMITS = { maxPhotos: 9, maxPhotoBytes: 10_485_760, maxTextLength: 5000 }

const { data, loading, error, load } = useLoad(async () => {
  const fresh = await fetchSettings()
  writeStored(KEY, fresh)
  return fresh
})
data.value = readStored<Settings>(KEY)

/** The bureau's settings: last known at once, refreshed once per start. */
export const settings = data
export const settingsLoading = loading
export const settingsError = error
export const loadSettings = load

export const limits = computed(() => settings.value ?? FIRST_LIMITS)
