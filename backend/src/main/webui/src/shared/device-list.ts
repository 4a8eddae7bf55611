import { ref, type Ref } from 'vue'
import { readStored, removeStored, writeStored } from './storage'

const KEPT = 10

/** One matter this device knows; the code only when the person ticked “在本机记住”. */
export interface DeviceEntry {
  number: string
  receiptCode?: string
}

/** Numbers kept on this device, the newest first. */
export function deviceList(key: string) {
  const entries = ref(readStored<DeviceEntry[]>(key) ?? []) as Ref<DeviceEntry[]>

  function keep(list: DeviceEntry[]): void {
    entries.value = list.slice(0, KEPT)
    writeStored(key, entries.value)
  }

  return {
    entries,
    /** Puts it first. Without a code an already remembered code stays. */
    remember(number: string, receiptCode?: string): void {
      const code = receiptCode ?? entries.value.find((entry) => entry.number === number)?.receiptCode
      const others = entries.value.filter((entry) => entry.number !== number)
      keep([code ? { number, receiptCode: code } : { number }, ...others])
    },
    forgetCode(number: string): void {
      keep(entries.value.map((entry) => (entry.number === number ? { number } : entry)))
    },
    forget(number: string): void {
      keep(entries.value.filter((entry) => entry.number !== number))
    },
    forgetAll(): void {
      entries.value = []
      removeStored(key)
    },
  }
}
