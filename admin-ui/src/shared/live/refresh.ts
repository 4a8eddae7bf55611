import type { QueryClient } from '@tanstack/vue-query'
import { hear } from './signal'

const GATHER = 1_500
/** The ticket under the clerk's eyes is not exchanged while they read or write; its page decides. */
const KEPT = ['one', 'templates', 'similar-search']

/** Lists, counts and the workbench follow what others do; many changes at once are one reading. */
export function refreshLive(client: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const read = () => {
    timer = undefined
    void client.invalidateQueries({
      queryKey: ['tickets'],
      predicate: ({ queryKey }) => !KEPT.includes(String(queryKey[1]))
    })
  }
  const stop = hear((signal) => {
    if (signal.kind === 'TICKET' || signal.kind === 'ALL') timer ??= setTimeout(read, GATHER)
  })
  return () => {
    stop()
    clearTimeout(timer)
  }
}
