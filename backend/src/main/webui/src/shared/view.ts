import { ref } from 'vue'
import { platform } from '@/platform'
import { readStored, writeStored } from './storage'

const ELDER_KEY = 'elder-view'

/** 大字版, one tap, remembered on this device. */
export const elderView = ref(readStored<boolean>(ELDER_KEY) === true)

export function setElderView(on: boolean): void {
  elderView.value = on
  writeStored(ELDER_KEY, on)
}

export const online = ref(true)
platform.onConnectionChange((connected) => {
  online.value = connected
})
