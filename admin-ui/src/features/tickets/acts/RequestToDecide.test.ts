import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { i18n } from '@/shared/locales/i18n'
import RequestToDecide from './RequestToDecide.vue'
import { eventFixture, ticketFixture } from './ticketFixture'

const note = eventFixture({ seq: 2, act: 'NOTE_BY_LEADER', actLabel: '领导批示', text: '请举一反三。' })
const begun = eventFixture({ seq: 3, act: 'SUPERVISE', actLabel: '督办', text: null })
const later = eventFixture({ seq: 5, act: 'SUPERVISE', actLabel: '督办', text: '请今晚报送情况。' })
const said = (...events: (typeof note)[]) =>
  mount(RequestToDecide, {
    props: { ticket: ticketFixture({ timeline: events }), act: 'ANSWER_SUPERVISION' },
    global: { plugins: [i18n] }
  }).text()

describe('what is answered', () => {
  it('is what the leader wrote when the supervision began with it', () => {
    expect(said(note, begun)).toContain('请举一反三。')
  })

  it('is the last supervision when another began since', () => {
    expect(said(note, begun, later)).toContain('请今晚报送情况。')
    expect(said(note, begun, later)).not.toContain('请举一反三。')
  })
})
