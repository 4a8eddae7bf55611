import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/**
 * A keyset list only knows the way forward. The cursors already passed travel in the history entry,
 * so that 上一页, the browser's back button and a reload all find their way.
 */
export function useKeyset() {
  const route = useRoute()
  const router = useRouter()
  const cursor = computed(() => (typeof route.query.after === 'string' ? route.query.after : undefined))
  const passed = computed<string[]>(() => (cursor.value ? ((window.history.state?.passed as string[]) ?? []) : []))

  const goTo = (after: string | undefined, trail: string[]) =>
    void router.push({ query: { ...route.query, after }, state: { passed: trail } })

  return {
    cursor,
    page: computed(() => (cursor.value ? passed.value.length + 1 : 1)),
    next(nextCursor: string | null) {
      if (nextCursor) goTo(nextCursor, [...passed.value, cursor.value ?? ''])
    },
    previous() {
      if (cursor.value) goTo(passed.value.at(-1) || undefined, passed.value.slice(0, -1))
    }
  }
}

export type Keyset = ReturnType<typeof useKeyset>
