import { computed, reactive, type Ref } from 'vue'
import { Problem } from '@/shared/api/problem'
import { uploadPhoto } from '@/shared/api/uploads'
import { t } from '@/shared/locales/i18n'

export const MAX_PHOTOS = 9
const MAX_BYTES = 10 * 1024 * 1024
const TYPES = ['image/jpeg', 'image/png', 'image/webp']

/** What a draft keeps of a sent photo: the picture itself is on the server. */
export interface SentPhoto {
  id: string
  name: string
}

export interface Sending {
  key: number
  name: string
  preview: string
  percent: number
  failure: string | null
  start: () => void
  cancel: () => void
}

/** Why a file is not taken, before a byte is sent; the backend checks the content again. */
export function refusalOf(file: File): string | null {
  if (!TYPES.includes(file.type)) return t('shared.photos.wrongType', { name: file.name })
  return file.size > MAX_BYTES ? t('shared.photos.tooLarge', { name: file.name }) : null
}

export function usePhotoQueue(sent: Ref<SentPhoto[]>, refuse: (reason: string) => void, max = MAX_PHOTOS) {
  const queue = reactive<Sending[]>([])
  const previews = reactive(new Map<string, string>())
  let nextKey = 0

  function add(files: Iterable<File>) {
    for (const file of files) {
      const refusal = refusalOf(file)
      if (refusal) refuse(refusal)
      else if (sent.value.length + queue.length >= max) return refuse(t('shared.photos.tooMany', { max }))
      else enqueue(file)
    }
  }

  function enqueue(file: File) {
    const item: Sending = reactive({
      key: nextKey++,
      name: file.name,
      preview: URL.createObjectURL(file),
      percent: 0,
      failure: null,
      start: () => void send(item, file),
      cancel: () => undefined
    })
    queue.push(item)
    item.start()
  }

  async function send(item: Sending, file: File) {
    item.failure = null
    item.percent = 0
    const sending = uploadPhoto(file, (percent) => (item.percent = percent))
    item.cancel = sending.cancel
    try {
      const { id } = await sending.answer
      previews.set(id, item.preview)
      sent.value = [...sent.value, { id, name: item.name }]
      drop(item)
    } catch (error) {
      item.failure = error instanceof Problem ? error.detail : t('shared.photos.failed')
    }
  }

  const drop = (item: Sending) => queue.splice(queue.indexOf(item), 1)

  function remove(item: Sending) {
    item.cancel()
    URL.revokeObjectURL(item.preview)
    if (queue.includes(item)) drop(item)
  }

  return { queue, previews, add, remove, busy: computed(() => queue.some((it) => !it.failure)) }
}
