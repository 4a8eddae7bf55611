import { ref, type Ref } from 'vue'
import { ApiProblem } from '@/api/problem'
import type { Page } from '@/api/types'
import { dropWeChatToken, signInWithWeChat, wechatToken } from '@/shared/tokens'

/** Whether somebody is signed in with WeChat; one for all lists of the page. */
const signedIn = ref(false)

/** A list of the person signed in with WeChat, page by page. */
export function useMine<T>(fetch: (token: string, cursor: string | null) => Promise<Page<T>>) {
  const items = ref([]) as Ref<T[]>
  const cursor = ref<string | null>(null)
  const loaded = ref(false)
  const loading = ref(false)
  const error = ref<unknown>(null)
  signedIn.value = wechatToken() !== null

  async function load(): Promise<void> {
    if (loading.value) return
    loading.value = true
    error.value = null
    try {
      const token = await signInWithWeChat()
      signedIn.value = true
      const page = await fetch(token, cursor.value)
      items.value = [...items.value, ...page.items]
      cursor.value = page.nextCursor
      loaded.value = true
    } catch (failure) {
      error.value = failure
      if (failure instanceof ApiProblem && failure.status === 401) {
        dropWeChatToken()
        signedIn.value = false
      }
    } finally {
      loading.value = false
    }
  }

  return { items, cursor, loaded, loading, error, signedIn, load }
}
