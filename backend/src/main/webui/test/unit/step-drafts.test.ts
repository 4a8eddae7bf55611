import { describe, expect, it } from 'vitest'
import { UPLOAD_LIFE_MS } from '@/pages/file/draft'
import { clearStepDraft, forgetStepDrafts, loadStepDraft, saveStepDraft } from '@/pages/ticket/step-drafts'
import { stored } from './fake-uni'

const NUMBER = 'T20261123-7KQ4ZP'
const NOON = Date.UTC(2026, 10, 23, 4)
const written = (text: string) => ({ text, photos: [] })

describe('what was written under a ticket and not sent', () => {
  it('comes back for the same ticket and step only', () => {
    saveStepDraft(NUMBER, 'OBJECT', written('这里归城管管'))
    expect(loadStepDraft(NUMBER, 'OBJECT').text).toBe('这里归城管管')
    expect(loadStepDraft(NUMBER, 'URGE').text).toBe('')
    expect(loadStepDraft('T20261123-8KQ4ZP', 'OBJECT').text).toBe('')
  })

  it('forgets photos the server no longer keeps', () => {
    const photo = (id: string, uploadedAt: number) => ({ id, name: 'a.jpg', uploadedAt, thumbnail: null })
    const fresh = photo('fresh', NOON - UPLOAD_LIFE_MS + 1)
    saveStepDraft(NUMBER, 'REOPEN', {
      text: '又出现了',
      photos: [photo('old', NOON - UPLOAD_LIFE_MS), fresh],
    })
    expect(loadStepDraft(NUMBER, 'REOPEN', NOON).photos).toEqual([fresh])
  })

  it('is gone when it arrived, when it was emptied and when the person clears the device', () => {
    saveStepDraft(NUMBER, 'URGE', written('快一点'))
    clearStepDraft(NUMBER, 'URGE')
    expect(stored.size).toBe(0)
    saveStepDraft(NUMBER, 'URGE', written('快一点'))
    forgetStepDrafts()
    expect(stored.size).toBe(0)
  })

  it('keeps the last five only', () => {
    for (const step of ['A', 'B', 'C', 'D', 'E', 'F']) saveStepDraft(NUMBER, step, written(step))
    expect(loadStepDraft(NUMBER, 'A').text).toBe('')
    expect(loadStepDraft(NUMBER, 'F').text).toBe('F')
  })
})
