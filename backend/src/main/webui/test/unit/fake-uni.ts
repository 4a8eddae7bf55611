import { beforeEach } from 'vitest'

/** The device's storage, as uni shows it; empty before every test. */
export const stored = new Map<string, string>()

install()
beforeEach(() => {
  stored.clear()
  install()
})

function install(): void {
  Object.assign(globalThis, {
    uni: {
      getStorageSync: (key: string) => (stored.has(key) ? JSON.parse(stored.get(key) as string) : ''),
      setStorageSync: (key: string, value: unknown) => void stored.set(key, JSON.stringify(value)),
      removeStorageSync: (key: string) => void stored.delete(key),
    },
  })
}
