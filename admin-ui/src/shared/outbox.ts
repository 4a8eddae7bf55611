import { get, set } from 'idb-keyval'
import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import { NETWORK_LOST, Problem } from '@/shared/api/problem'

/** One thing to send; `refused` says why the backend did not take it. */
export interface Waiting<T> {
  id: string
  body: T
  refused: string | null
}

/** Where waiting things outlive the page; IndexedDB, because it holds photos too. */
export interface Shelf<T> {
  read: (key: string) => Promise<Waiting<T>[] | undefined>
  write: (key: string, waiting: Waiting<T>[]) => Promise<void>
}

const PAUSE = 15_000

/** Without an answer, or with a failure of the server, the same thing may succeed later. */
export const mayPass = (error: unknown): boolean =>
  !(error instanceof Problem) || error.code === NETWORK_LOST || error.status >= 500 || error.status === 429

/**
 * What is put in here is sent in its order, now or when the network is back, also after the page was closed. The body
 * carries its own id, so that one whose answer got lost is not done twice.
 */
export function outbox<T>(
  key: string,
  send: (body: T) => Promise<void>,
  shelf: Shelf<T> = { read: (name) => get(name), write: (name, waiting) => set(name, waiting) }
) {
  // Shallow: IndexedDB cannot store the proxies a deep ref would make of the bodies.
  const waiting = shallowRef<Waiting<T>[]>([])
  const sending = ref(false)
  const loaded = shelf.read(key).then((kept) => void (waiting.value = [...(kept ?? []), ...waiting.value]))

  const keep = () => shelf.write(key, waiting.value)

  async function put(id: string, body: T): Promise<void> {
    await loaded
    waiting.value = [...waiting.value, { id, body, refused: null }]
    await keep()
    await flush()
  }

  async function flush(): Promise<void> {
    await loaded
    if (sending.value) return
    sending.value = true
    try {
      for (let next = first(); next; next = first()) {
        if (!(await one(next))) return
      }
    } finally {
      sending.value = false
    }
  }

  const first = () => waiting.value.find((it) => it.refused === null)

  /** False when the rest has to wait too. */
  async function one(next: Waiting<T>): Promise<boolean> {
    try {
      await send(next.body)
      waiting.value = waiting.value.filter((it) => it.id !== next.id)
    } catch (error) {
      if (mayPass(error)) return false
      const sentence = error instanceof Problem ? error.detail : String(error)
      waiting.value = waiting.value.map((it) => (it.id === next.id ? { ...it, refused: sentence } : it))
    }
    await keep()
    return true
  }

  async function forget(id: string): Promise<void> {
    waiting.value = waiting.value.filter((it) => it.id !== id)
    await keep()
  }

  return { waiting, sending, put, flush, forget, loaded }
}

/** An outbox for as long as a page is open: it tries again whenever the network comes back, and every while. */
export function useOutbox<T>(key: string, send: (body: T) => Promise<void>) {
  const box = outbox<T>(key, send)
  const again = () => void box.flush()
  let timer: number | undefined
  onMounted(() => {
    again()
    timer = window.setInterval(again, PAUSE)
    window.addEventListener('online', again)
  })
  onBeforeUnmount(() => {
    window.clearInterval(timer)
    window.removeEventListener('online', again)
  })
  return box
}
