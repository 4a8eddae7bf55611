import { beforeEach, describe, expect, it, vi } from 'vitest'
import { submitTicket } from '@/api/citizen'
import { ApiProblem, NoAnswer } from '@/api/problem'
import type { Receipt, TicketInput } from '@/api/types'
import { loadDraft, newDraft, type Draft } from '@/pages/file/draft'
import { sendDraft, ticketInput } from '@/pages/file/submit'
import './fake-uni'

vi.mock('@/api/citizen', () => ({ submitTicket: vi.fn() }))
vi.mock('@/platform', () => ({ platform: { kind: 'H5' } }))

const submit = vi.mocked(submitTicket)
const refused = (code: string, status: number) => new ApiProblem({ title: code, code, status }, null)
const keyReused = () => refused('PLATFORM_IDEMPOTENCY_KEY_REUSED', 422)

/** A server that keeps one ticket per key, like ours; `answers: false` loses the answer after the ticket is stored. */
function serverWithTickets() {
  const tickets = new Map<string, { body: string; receipt: Receipt }>()
  const state = { answers: true, reaches: true }
  submit.mockImplementation(async (body: TicketInput, key: string) => {
    if (!state.reaches) throw new NoAnswer()
    const known = tickets.get(key)
    if (known && known.body !== JSON.stringify(body)) throw keyReused()
    const number = `T20261123-00000${tickets.size}`
    const receipt = known?.receipt ?? { number, receiptCode: 'C', promisedAt: '', deadline: null }
    tickets.set(key, { body: JSON.stringify(body), receipt })
    if (!state.answers) throw new NoAnswer()
    return receipt
  })
  return { tickets, state }
}

describe('sending a draft', () => {
  let draft: Draft
  beforeEach(() => {
    submit.mockReset()
    draft = { ...newDraft('COMPLAINT'), text: '路灯不亮了三天', address: '人民路 12 号' }
  })

  it('makes one ticket when the answer is lost and the person tries again', async () => {
    const { tickets, state } = serverWithTickets()
    state.answers = false
    await expect(sendDraft(draft, null)).rejects.toBeInstanceOf(NoAnswer)
    state.answers = true
    const { receipt, earlier } = await sendDraft(draft, null)
    expect(tickets.size).toBe(1)
    expect(receipt.number).toBe('T20261123-000000')
    expect(earlier).toBe(false)
  })

  it('says after the text which earlier ticket it goes on from', () => {
    draft.earlier = 'T20261001-7KQ4ZP'
    expect(ticketInput(draft).text).toBe('路灯不亮了三天\n（接之前的诉求 T20261001-7KQ4ZP）')
  })

  it('keeps key and content over a reload between the attempts', async () => {
    const { tickets, state } = serverWithTickets()
    state.answers = false
    await expect(sendDraft(draft, null)).rejects.toBeInstanceOf(NoAnswer)
    const reloaded = loadDraft()?.draft
    expect(reloaded?.unanswered).toEqual([JSON.parse(JSON.stringify(ticketInput(draft)))])
    state.answers = true
    await sendDraft(reloaded as Draft, null)
    expect(tickets.size).toBe(1)
  })

  it('hands out the earlier receipt when the text was changed after a lost answer', async () => {
    const { tickets, state } = serverWithTickets()
    state.answers = false
    await expect(sendDraft(draft, null)).rejects.toBeInstanceOf(NoAnswer)
    state.answers = true
    draft.text = '路灯不亮了四天'
    const { receipt, earlier } = await sendDraft(draft, null)
    expect(earlier).toBe(true)
    expect(receipt.number).toBe('T20261123-000000')
    expect(tickets.size).toBe(1)
  })

  it('sends the changed text when the earlier press never arrived', async () => {
    const { tickets, state } = serverWithTickets()
    state.reaches = false
    await expect(sendDraft(draft, null)).rejects.toBeInstanceOf(NoAnswer)
    state.reaches = true
    draft.text = '路灯不亮了四天'
    const { earlier } = await sendDraft(draft, null)
    expect(earlier).toBe(false)
    expect([...tickets.values()][0]?.body).toContain('四天')
  })

  it('takes a new key when the old one was spent on a refused content', async () => {
    const first = draft.key
    submit.mockRejectedValueOnce(keyReused())
    submit.mockResolvedValueOnce({ number: 'T1', receiptCode: 'C', promisedAt: '', deadline: null })
    await sendDraft(draft, null)
    expect(submit.mock.calls.map(([, key]) => key === first)).toEqual([true, false])
  })

  it('does not count a refused content as possibly arrived', async () => {
    submit.mockRejectedValueOnce(refused('PLATFORM_INPUT_INVALID', 400))
    await expect(sendDraft(draft, null)).rejects.toBeInstanceOf(ApiProblem)
    expect(draft.unanswered).toEqual([])
  })
})

describe('the body of a submission', () => {
  const base = { ...newDraft('REPORT'), text: '  有人倒渣土  ' }

  it('keeps the datum the point came with', () => {
    const point = { lat: 30.1, lon: 120.2, datum: 'GCJ02' as const }
    expect(ticketInput({ ...base, point, address: ' 河边 ' }).place).toEqual({ ...point, address: '河边' })
    expect(ticketInput({ ...base, point: { ...point, datum: 'WGS84' } }).place?.datum).toBe('WGS84')
  })

  it('sends a typed address alone, and no place when there is none', () => {
    expect(ticketInput({ ...base, address: '河边' }).place).toEqual({ address: '河边' })
    expect(ticketInput(base).place).toBeUndefined()
  })

  it('carries no contact of an anonymous person, even if one was typed', () => {
    const typed = { ...base, name: '王', phone: '138 0000 0000' }
    expect(ticketInput({ ...typed, reply: 'ANONYMOUS' }).contact).toBeUndefined()
    expect(ticketInput({ ...typed, reply: 'CONTACT' }).contact).toEqual({ name: '王', phone: '13800000000' })
  })

  it('names the accused only in a complaint about staff', () => {
    expect(ticketInput({ ...base, accused: '某队' }).accused).toBeUndefined()
    expect(ticketInput({ ...base, accused: '某队', aboutStaff: true }).accused).toBe('某队')
    const named = { ...base, accusedUnit: 'unit-1', conduct: 'SLOWNESS' as const }
    expect(ticketInput({ ...named, aboutStaff: true })).toMatchObject({
      accusedUnitId: 'unit-1',
      conduct: 'SLOWNESS',
    })
    expect(ticketInput(named)).toMatchObject({ accusedUnitId: undefined, conduct: undefined })
  })
})
