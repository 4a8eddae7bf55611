import { describe, expect, it } from 'vitest'
import { clearDraft, hasDraft, loadDraft, newDraft, saveDraft, UPLOAD_LIFE_MS } from '@/pages/file/draft'
import './fake-uni'

const NOON = Date.UTC(2026, 10, 23, 4)
const photo = (id: string, uploadedAt: number) => ({ id, name: `${id}.jpg`, uploadedAt, thumbnail: null })

describe('a draft', () => {
  it('comes back as it was saved, under the same key', () => {
    const draft = { ...newDraft('COMPLAINT'), text: '路灯不亮', address: '人民路 12 号' }
    saveDraft(draft, NOON)
    expect(loadDraft(NOON)?.draft).toEqual({ ...draft, savedAt: NOON })
  })

  it('has a key the server accepts, different for every draft', () => {
    const keys = Array.from({ length: 50 }, () => newDraft('CONSULT').key)
    expect(new Set(keys).size).toBe(50)
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_-]{16,64}$/)
  })

  it('leaves nothing behind while it is empty', () => {
    saveDraft(newDraft('PRAISE'), NOON)
    expect(hasDraft()).toBe(false)
  })

  it('forgets photos the server no longer keeps, and says how many', () => {
    const old = photo('old', NOON - UPLOAD_LIFE_MS)
    const fresh = photo('fresh', NOON - UPLOAD_LIFE_MS + 1)
    saveDraft({ ...newDraft('COMPLAINT'), photos: [old, fresh] }, NOON - 1)
    const found = loadDraft(NOON)
    expect(found?.draft.photos).toEqual([fresh])
    expect(found?.expiredPhotos).toBe(1)
  })

  it('is gone after it was cleared', () => {
    saveDraft({ ...newDraft('COMPLAINT'), text: '路灯不亮' }, NOON)
    clearDraft()
    expect(loadDraft(NOON)).toBeNull()
  })

  it('reports a device that cannot store', () => {
    uni.setStorageSync = () => {
      throw new Error('QuotaExceededError')
    }
    expect(saveDraft({ ...newDraft('COMPLAINT'), text: '路灯不亮' }, NOON)).toBe(false)
  })
})
