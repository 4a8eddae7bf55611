/** An Idempotency-Key. `crypto.randomUUID` is missing on the plain-http intranet addresses some bureaus use. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The same as a UUID, for what the backend keeps under an id made here. */
export const randomId = (): string => randomKey().replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
