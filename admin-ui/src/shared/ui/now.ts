import { onScopeDispose, ref, type Ref } from 'vue'

/** The time, once a minute: enough for 「还剩 40 分钟」 on a screen that stays open all day. */
export function useNow(): Ref<Date> {
  const now = ref(new Date())
  const timer = window.setInterval(() => (now.value = new Date()), 60_000)
  onScopeDispose(() => window.clearInterval(timer))
  return now
}
