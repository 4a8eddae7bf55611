import { computed, onBeforeUnmount, onMounted, ref, type Ref, watch } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import { isGone } from '@/shared/api/problem'
import type { PresenceAround } from '@/shared/api/types'
import { randomKey } from '@/shared/format/randomKey'
import { hear } from '@/shared/live/signal'

const TAB = randomKey()
const FIRST = 6

/**
 * Says "I am here" while a ticket is open, and who else is. Failures are silent: the work does not depend on it.
 * `changed` is true once somebody has moved the ticket on from what the page shows, `gone` while it is not theirs to see.
 */
export function usePresence(number: Ref<string>, version: Ref<number | undefined>) {
  const around = ref<PresenceAround | null>(null)
  const writing = ref(false)
  const newest = ref(0)
  const gone = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let left = false

  async function say() {
    clearTimeout(timer)
    const about = number.value
    const answer = await dataOf<PresenceAround>(
      api.PUT('/api/console/tickets/{number}/presence', {
        params: { path: { number: about } },
        body: { tab: TAB, doing: writing.value ? 'WRITING' : 'VIEWING' }
      })
    ).catch((error) => {
      gone.value ||= isGone(error) && about === number.value
      return null
    })
    if (left || about !== number.value) return
    if (answer) {
      gone.value = false
      around.value = answer
      newest.value = Math.max(newest.value, answer.version)
    }
    timer = setTimeout(() => void say(), (answer?.everySeconds ?? FIRST) * 1000)
  }

  function leave(from: string) {
    void api
      .DELETE('/api/console/tickets/{number}/presence', {
        params: { path: { number: from }, query: { tab: TAB } },
        keepalive: true
      })
      .catch(() => undefined)
  }

  /** A field of the page has the keyboard. */
  const onFocus = (event: FocusEvent) => {
    const target = event.target as HTMLElement | null
    const now = event.type === 'focusin' && !!target?.closest('main textarea, main .el-input__inner')
    if (now !== writing.value) {
      writing.value = now
      void say()
    }
  }

  const stop = hear((signal) => {
    if (signal.kind === 'ALL') void say()
    else if (signal.kind !== 'LOST' && signal.id === around.value?.id) {
      // What is not theirs any more may just have come back to them.
      if (signal.kind === 'PRESENCE' || gone.value) void say()
      else newest.value = Math.max(newest.value, signal.version)
    }
  })

  const onHide = () => leave(number.value)
  onMounted(() => {
    document.addEventListener('focusin', onFocus)
    document.addEventListener('focusout', onFocus)
    window.addEventListener('pagehide', onHide)
    void say()
  })
  onBeforeUnmount(() => {
    left = true
    clearTimeout(timer)
    stop()
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('focusout', onFocus)
    window.removeEventListener('pagehide', onHide)
    leave(number.value)
  })
  watch(number, (_now, before) => {
    leave(before)
    around.value = null
    newest.value = 0
    gone.value = false
    void say()
  })

  return {
    others: computed(() => (gone.value ? [] : (around.value?.others ?? []))),
    writing,
    gone,
    changed: computed(() => version.value !== undefined && newest.value > version.value)
  }
}
