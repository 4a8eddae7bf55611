import { useOneRequest } from '@/shared/api/oneRequest'
import { useViewsRefresh } from '@/shared/api/views'

/** Does something to the views, shows them anew whatever came of it, keeps the refusal. */
export function useViewAct() {
  const refresh = useViewsRefresh()
  const { send, sending: busy, problem } = useOneRequest()
  const act = (what: () => Promise<unknown>) => send(() => what().finally(refresh))

  return { act, problem, busy }
}
