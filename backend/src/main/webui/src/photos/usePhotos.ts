import { computed, reactive, ref } from 'vue'
import { deleteUpload, uploadPhoto } from '@/api/citizen'
import { problemSentence } from '@/api/problem'
import type { Transfer } from '@/api/client'
import type { Upload } from '@/api/types'
import { m } from '@/messages'
import { platform, Refused, type PickedPhoto } from '@/platform'
import { limits } from '@/shared/settings'

export interface PhotoItem {
  key: number
  name: string
  state: 'waiting' | 'uploading' | 'done' | 'failed'
  percent: number
  thumbnail: string | null
  fault: string
  id: string | null
  uploadedAt: number
}

/** More at once only makes each slower on a phone network. */
const AT_ONCE = 2

/** Photos of one form: picked, sent two at a time, retried and removed one by one. */
export function usePhotos(onChange: () => void = () => {}) {
  const items = ref<PhotoItem[]>([])
  const notice = ref('')
  const sources = new Map<number, PickedPhoto>()
  const transfers = new Map<number, Transfer<Upload>>()
  let nextKey = 1

  const busy = computed(() => items.value.some(({ state }) => state === 'waiting' || state === 'uploading'))
  const failed = computed(() => items.value.some(({ state }) => state === 'failed'))
  const done = computed(() =>
    items.value.flatMap(({ id, name, uploadedAt, thumbnail }) =>
      id ? [{ id, name, uploadedAt, thumbnail }] : [],
    ),
  )

  function restore(kept: { id: string; name: string; uploadedAt: number; thumbnail: string | null }[]): void {
    items.value = kept.map((photo) => ({ ...photo, key: nextKey++, state: 'done', percent: 100, fault: '' }))
  }

  async function add(): Promise<void> {
    notice.value = ''
    const room = limits.value.maxPhotos - items.value.length
    try {
      const picked = await platform.pickPhotos(room)
      const fitting = picked.filter(({ size }) => size <= limits.value.maxPhotoBytes)
      if (fitting.length < picked.length) notice.value = m.photo.tooLarge
      if (fitting.length > room) notice.value = m.photo.tooMany(limits.value.maxPhotos)
      fitting.slice(0, room).forEach(enqueue)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      notice.value = error.message
    }
  }

  function enqueue(photo: PickedPhoto): void {
    const item = reactive<PhotoItem>({
      key: nextKey++,
      name: photo.name,
      state: 'waiting',
      percent: 0,
      thumbnail: null,
      fault: '',
      id: null,
      uploadedAt: 0,
    })
    sources.set(item.key, photo)
    items.value.push(item)
    void platform.thumbnail(photo).then((thumbnail) => {
      item.thumbnail = thumbnail
      onChange()
    })
    startNext()
  }

  function startNext(): void {
    if (transfers.size >= AT_ONCE) return
    const item = items.value.find(({ state }) => state === 'waiting')
    const photo = item && sources.get(item.key)
    if (!item || !photo) return
    void send(item, photo)
    startNext()
  }

  async function send(item: PhotoItem, photo: PickedPhoto): Promise<void> {
    item.state = 'uploading'
    const transfer = uploadPhoto(photo, (percent) => (item.percent = percent))
    transfers.set(item.key, transfer)
    try {
      const { id } = await transfer.done
      Object.assign(item, { id, state: 'done', uploadedAt: Date.now() })
    } catch (error) {
      Object.assign(item, { state: 'failed', fault: problemSentence(error) })
    }
    transfers.delete(item.key)
    onChange()
    startNext()
  }

  function retry(item: PhotoItem): void {
    Object.assign(item, { state: 'waiting', percent: 0, fault: '' })
    startNext()
  }

  function remove(item: PhotoItem): void {
    items.value = items.value.filter(({ key }) => key !== item.key)
    transfers.get(item.key)?.abort()
    sources.delete(item.key)
    // The server drops what nobody uses within hours, so an unreachable server changes nothing for the person.
    if (item.id) deleteUpload(item.id).catch(() => undefined)
    onChange()
  }

  function clear(): void {
    items.value.slice().forEach(remove)
  }

  return { items, notice, busy, failed, done, restore, add, retry, remove, clear }
}

export type Photos = ReturnType<typeof usePhotos>
