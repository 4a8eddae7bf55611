import { describe, expect, it } from 'vitest'
import { newDraft } from '@/pages/file/draft'
import { speaksOfDanger } from '@/pages/file/danger'
import { mayBePublished, ticketInput } from '@/pages/file/submit'

describe('a text that speaks of danger', () => {
  it('is known by the words of the bureau', () => {
    expect(speaksOfDanger('楼下闻到很大的煤气味', ['着火', '煤气味'])).toBe(true)
    expect(speaksOfDanger('楼下路灯不亮', ['着火', '煤气味'])).toBe(false)
  })

  it('is nothing without words, or while nothing is written', () => {
    expect(speaksOfDanger('着火了', [])).toBe(false)
    expect(speaksOfDanger('着火了', [''])).toBe(false)
    expect(speaksOfDanger('', ['着火'])).toBe(false)
  })
})

describe('consent to publish', () => {
  it('is neither asked nor sent for reports and complaints about staff', () => {
    expect(mayBePublished({ kind: 'REPORT', aboutStaff: false })).toBe(false)
    expect(mayBePublished({ kind: 'COMPLAINT', aboutStaff: true })).toBe(false)
    expect(ticketInput({ ...newDraft('REPORT'), mayPublish: true }).mayPublish).toBe(false)
  })

  it('is sent where it was given', () => {
    expect(ticketInput({ ...newDraft('SUGGEST'), mayPublish: true }).mayPublish).toBe(true)
  })
})
