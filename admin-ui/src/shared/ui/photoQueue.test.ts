import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { Problem } from '@/shared/api/problem'
import { MAX_PHOTOS, refusalOf, type SentPhoto, usePhotoQueue } from './photoQueue'

const uploadPhoto = vi.fn<() => { answer: Promise<{ id: string }>; cancel: () => void }>()
vi.mock('@/shared/api/uploads', () => ({ uploadPhoto: () => uploadPhoto() }))

const photo = (name: string, type = 'image/jpeg') => new File(['x'], name, { type })
const answering = (answer: Promise<{ id: string }>) => ({ answer, cancel: vi.fn() })

describe('photos on their way', () => {
  beforeEach(() => uploadPhoto.mockReset())

  it('refuses other types and too large files before a byte is sent', () => {
    expect(refusalOf(photo('a.heic', 'image/heic'))).toContain('a.heic')
    const large = photo('b.jpg')
    Object.defineProperty(large, 'size', { value: 11 * 1024 * 1024 })
    expect(refusalOf(large)).toContain('超过 10 MB')
    expect(refusalOf(photo('c.webp', 'image/webp'))).toBeNull()
  })

  it('keeps what was sent and offers a failed one again', async () => {
    const sent = ref<SentPhoto[]>([])
    const { queue, add, busy } = usePhotoQueue(sent, vi.fn())
    uploadPhoto.mockReturnValueOnce(answering(Promise.resolve({ id: 'p1' })))
    uploadPhoto.mockReturnValueOnce(answering(Promise.reject(new Problem(422, 'PLATFORM_IMAGE_DAMAGED', '图片已损坏'))))
    add([photo('1.jpg'), photo('2.jpg')])
    await flushPromises()
    expect(sent.value).toEqual([{ id: 'p1', name: '1.jpg' }])
    expect(queue[0]?.failure).toBe('图片已损坏')
    expect(busy.value).toBe(false)

    uploadPhoto.mockReturnValueOnce(answering(Promise.resolve({ id: 'p2' })))
    queue[0]?.start()
    expect(busy.value).toBe(true)
    await flushPromises()
    expect(sent.value.map((it) => it.id)).toEqual(['p1', 'p2'])
  })

  it('takes no more than nine', () => {
    const refuse = vi.fn()
    uploadPhoto.mockImplementation(() => answering(new Promise(() => undefined)))
    const { queue, add } = usePhotoQueue(ref([]), refuse)
    add(Array.from({ length: MAX_PHOTOS + 2 }, (_, index) => photo(`${index}.jpg`)))
    expect(queue).toHaveLength(MAX_PHOTOS)
    expect(refuse).toHaveBeenCalledOnce()
  })
})
