import { ref } from 'vue'
import { ApiProblem, isCode, outcomeUnknown } from '@/api/problem'
import { newKey } from '@/shared/new-key'

const MOVED_ON = [
  'VOICE_TICKET_ALREADY_RATED',
  'VOICE_OBJECTION_ONCE',
  'VOICE_REOPEN_ONCE',
  'VOICE_ACT_NOT_POSSIBLE',
  'PUBLICITY_SIGNUP_ACT_NOT_POSSIBLE',
  'PUBLICITY_SIGNUP_HOLD_OVER',
  'PUBLICITY_FEEDBACK_NOT_POSSIBLE',
  'PLATFORM_IDEMPOTENCY_KEY_REUSED',
]

/**
 * One write per form under one key, kept over retries. When the server says that the matter has moved on, or that the
 * key already stands for other content (so an earlier press arrived), `onMovedOn` reloads it.
 */
export function useWriteOnce<B, R>(write: (body: B, key: string) => Promise<R>, onMovedOn: () => void) {
  const sending = ref(false)
  const error = ref<unknown>(null)
  let key = newKey()

  async function send(body: B): Promise<R | null> {
    if (sending.value) return null
    sending.value = true
    error.value = null
    try {
      const answer = await write(body, key)
      key = newKey()
      return answer
    } catch (failure) {
      error.value = failure
      if (!outcomeUnknown(failure)) key = newKey()
      if (hasMovedOn(failure)) onMovedOn()
      return null
    } finally {
      sending.value = false
    }
  }

  return { sending, error, send }
}

const hasMovedOn = (failure: unknown) =>
  failure instanceof ApiProblem && MOVED_ON.some((code) => isCode(failure, code))
