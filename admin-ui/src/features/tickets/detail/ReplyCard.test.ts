import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { TicketDetail } from '@/shared/api/types'
import { i18n } from '@/shared/locales/i18n'
import ReplyCard from './ReplyCard.vue'

const verdict = { contacted: true, solved: false, satisfied: false, reasons: [], comment: null }
const textOf = (rating: TicketDetail['rating']) =>
  mount(ReplyCard, { props: { reply: null, rating }, global: { plugins: [i18n] } }).text()

describe('what the citizen said of the reply', () => {
  it('names the time of a rating', () => {
    expect(textOf({ ...verdict, at: '2026-11-24T02:00:00Z' })).toContain('市民评价 2026-11-24 10:00 评价')
  })

  it('calls what was said on the phone an answer, without a time of rating', () => {
    const text = textOf({ ...verdict, at: null })
    expect(text).toContain('回访中市民的回答')
    expect(text).not.toContain('1970')
  })
})
