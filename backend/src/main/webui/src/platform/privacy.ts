import { ref } from 'vue'

type Answer = (answer: { event: 'agree' | 'disagree'; buttonId?: string }) => void

/** WeChat asks before the first photo, location or clipboard use; PrivacySheet shows the question. */
export const privacyAsked = ref(false)
let waiting: Answer[] = []

export function listenForPrivacyQuestions(): void {
  wx.onNeedPrivacyAuthorization?.((resolve) => {
    waiting.push(resolve)
    privacyAsked.value = true
  })
}

export function answerPrivacy(agreed: boolean): void {
  privacyAsked.value = false
  const answers = waiting
  waiting = []
  for (const answer of answers) {
    answer(agreed ? { event: 'agree', buttonId: 'agree-privacy' } : { event: 'disagree' })
  }
}
