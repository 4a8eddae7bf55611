import { ref } from 'vue'
import { checkInMyself, takeEntrancePass } from '@/api/activities'
import type { SignUp } from '@/api/types'
import { m } from '@/messages'

/**
 * The screen at the entrance led here: its code, fresh for half a minute, is changed at once for a pass that lasts long
 * enough to type a receipt code.
 */
export function useEntrance() {
  const activity = ref('')
  const pass = ref('')
  /** A pass is there, and nobody has checked in with it yet. */
  const waits = ref(false)
  const error = ref<unknown>(null)

  async function arrive(number?: string, code?: string): Promise<void> {
    if (!number || !code) return
    activity.value = decodeURIComponent(number)
    try {
      pass.value = (await takeEntrancePass(activity.value, code)).pass
      waits.value = true
    } catch (failure) {
      error.value = failure
    }
  }

  /** True when the sign-up was checked in by this. */
  async function checkIn(signUp: SignUp, token: string): Promise<boolean> {
    if (!waits.value || signUp.checkedInAt) return false
    error.value = null
    if (signUp.activity.number !== activity.value) {
      error.value = new Error(m.signUp.otherActivity)
      return false
    }
    try {
      await checkInMyself(signUp.number, pass.value, token)
      waits.value = false
      return true
    } catch (failure) {
      error.value = failure
      return false
    }
  }

  return { waits, error, arrive, checkIn }
}
