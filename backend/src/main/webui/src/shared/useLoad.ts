import { ref, type Ref } from 'vue'

export interface Load<T> {
  data: Ref<T | null>
  loading: Ref<boolean>
  error: Ref<unknown>
  load: () => Promise<void>
}

/** One thing a screen fetches: skeleton while nothing is there, the last good data stays when a reload fails. */
export function useLoad<T>(fetch: () => Promise<T>): Load<T> {
  const data = ref(null) as Ref<T | null>
  const loading = ref(false)
  const error = ref<unknown>(null)
  const load = async () => {
    loading.value = true
    error.value = null
    try {
      data.value = await fetch()
    } catch (failure) {
      error.value = failure
    } finally {
      loading.value = false
    }
  }
  return { data, loading, error, load }
}
