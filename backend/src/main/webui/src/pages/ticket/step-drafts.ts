import { UPLOAD_LIFE_MS, type KeptPhoto } from '@/pages/file/draft'
import { readStored, removeStored, writeStored } from '@/shared/storage'

const KEY = 'step-drafts'
const KEPT = 5

export interface StepDraft {
  text: string
  photos: KeptPhoto[]
}

type Kept = StepDraft & { name: string }

const nameOf = (number: string, step: string) => `${number}:${step}`
const all = () => readStored<Kept[]>(KEY) ?? []

/** What was written under a ticket and not sent: it survives leaving the page. */
export function loadStepDraft(number: string, step: string, now = Date.now()): StepDraft {
  const found = all().find(({ name }) => name === nameOf(number, step))
  const photos = found?.photos.filter(({ uploadedAt }) => now - uploadedAt < UPLOAD_LIFE_MS) ?? []
  return { text: found?.text ?? '', photos }
}

/** The newest first; an empty draft leaves nothing behind. */
export function saveStepDraft(number: string, step: string, { text, photos }: StepDraft): void {
  const name = nameOf(number, step)
  const others = all().filter((kept) => kept.name !== name)
  const kept = text || photos.length ? [{ name, text, photos }, ...others] : others
  if (kept.length) writeStored(KEY, kept.slice(0, KEPT))
  else removeStored(KEY)
}

export const clearStepDraft = (number: string, step: string) =>
  saveStepDraft(number, step, { text: '', photos: [] })

export const forgetStepDrafts = () => removeStored(KEY)
