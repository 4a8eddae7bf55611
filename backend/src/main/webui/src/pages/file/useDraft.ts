import { reactive, ref, watch } from 'vue'
import { clearDraft, loadDraft, newDraft, saveDraft, type Draft } from './draft'

const SAVE_AFTER_MS = 400

/** The draft on screen, written to the device shortly after every change. */
export function useDraft() {
  const found = loadDraft()
  const draft = reactive<Draft>(found?.draft ?? newDraft('COMPLAINT'))
  const restoredFrom = ref(found ? found.draft.savedAt : null)
  const expiredPhotos = ref(found?.expiredPhotos ?? 0)
  /** The device has no room: what is written lives only as long as this page. */
  const notKept = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let finished = false

  function saveNow(): void {
    clearTimeout(timer)
    if (!finished) notKept.value = !saveDraft(draft)
  }

  watch(
    () => ({ ...draft, savedAt: 0 }),
    () => {
      clearTimeout(timer)
      timer = setTimeout(saveNow, SAVE_AFTER_MS)
    },
    { deep: true },
  )

  function startOver(): void {
    Object.assign(draft, newDraft(draft.kind))
    restoredFrom.value = null
    expiredPhotos.value = 0
    clearDraft()
  }

  /** The ticket exists: nothing of the draft may stay or come back. */
  function finish(): void {
    finished = true
    clearTimeout(timer)
    clearDraft()
  }

  return { draft, restoredFrom, expiredPhotos, notKept, saveNow, startOver, finish }
}
