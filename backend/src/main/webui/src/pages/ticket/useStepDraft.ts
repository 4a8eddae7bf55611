import { onBeforeUnmount, ref, watch } from 'vue'
import { usePhotos } from '@/photos/usePhotos'
import { clearStepDraft, loadStepDraft, saveStepDraft } from './step-drafts'

const SAVE_AFTER_MS = 400

/** Words and photos of one form under a ticket, written to the device shortly after every change. */
export function useStepDraft(number: string, step: string) {
  const kept = loadStepDraft(number, step)
  const text = ref(kept.text)
  let timer: ReturnType<typeof setTimeout> | undefined
  let finished = false
  const photos = usePhotos(saveSoon)
  photos.restore(kept.photos)
  watch(text, saveSoon)

  onBeforeUnmount(saveNow)

  function saveNow(): void {
    clearTimeout(timer)
    if (!finished) saveStepDraft(number, step, { text: text.value, photos: photos.done.value })
  }

  function saveSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(saveNow, SAVE_AFTER_MS)
  }

  /** It arrived: nothing of it may stay or come back. */
  function finish(): void {
    finished = true
    clearTimeout(timer)
    clearStepDraft(number, step)
  }

  return { text, photos, finish }
}
