/** Typed JSON in the device's storage. What cannot be read back counts as absent. */
export function readStored<T>(key: string): T | null {
  const value = uni.getStorageSync(key) as T | '' | undefined
  return value === '' || value === undefined ? null : value
}

/** False when the device has no room or storage is switched off; the caller says so to the person. */
export function writeStored(key: string, value: unknown): boolean {
  try {
    uni.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}

export function removeStored(key: string): void {
  uni.removeStorageSync(key)
}
