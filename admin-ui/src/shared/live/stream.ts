import { type Signal, signalOf, tell } from './signal'

const ADDRESS = '/api/console/events'
const KINDS: Signal['kind'][] = ['TICKET', 'PRESENCE', 'ALL']
const AGAIN_AFTER = 5_000
const AGAIN_AT_MOST = 60_000

/**
 * One stream for all tabs of this browser: the tab that holds the lock listens and passes on. A browser keeps six
 * connections to one host; a stream in each tab would leave none for the work.
 */
export function startLive(): () => void {
  const ended = new AbortController()
  const channel = new BroadcastChannel('chengsheng-live')
  channel.onmessage = ({ data }: MessageEvent<Signal>) => tell(data)
  const pass = (signal: Signal) => {
    tell(signal)
    channel.postMessage(signal)
  }
  const work = () => listen(pass, ended.signal)
  // Locks need https; on a plain address of the house each tab listens for itself.
  void (navigator.locks
    ? navigator.locks.request('chengsheng-live', { signal: ended.signal }, work).catch(() => undefined)
    : work())
  return () => {
    ended.abort()
    channel.close()
  }
}

/** Listens until the page ends. The browser reconnects by itself; when it gives up, we ask again, ever less often. */
async function listen(pass: (signal: Signal) => void, ended: AbortSignal) {
  let wait = AGAIN_AFTER
  let lost = false
  const change = (isLost: boolean) => {
    // What happened while nobody listened is unknown.
    if (isLost !== lost) pass({ kind: isLost ? 'LOST' : 'ALL' })
    lost = isLost
  }
  while (!ended.aborted) {
    const heard = await oneStream(pass, change, ended)
    wait = heard ? AGAIN_AFTER : Math.min(wait * 2, AGAIN_AT_MOST)
    await pause(wait, ended)
  }
}

function oneStream(
  pass: (signal: Signal) => void,
  change: (isLost: boolean) => void,
  ended: AbortSignal
): Promise<boolean> {
  return new Promise((resolve) => {
    const source = new EventSource(ADDRESS)
    let heard = false
    const close = () => {
      source.close()
      resolve(heard)
    }
    source.onopen = () => {
      heard = true
      change(false)
    }
    source.onerror = () => {
      change(true)
      if (source.readyState === EventSource.CLOSED) close()
    }
    for (const kind of KINDS) {
      source.addEventListener(kind, (event: MessageEvent<string>) => {
        const signal = signalOf(kind, event.data)
        if (signal) pass(signal)
      })
    }
    ended.addEventListener('abort', close, { once: true })
  })
}

const pause = (milliseconds: number, ended: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    ended.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true }
    )
  })
