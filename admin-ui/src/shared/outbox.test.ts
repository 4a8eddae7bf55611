import { describe, expect, it } from 'vitest'
import { NETWORK_LOST, Problem } from '@/shared/api/problem'
import { outbox, type Shelf, type Waiting } from './outbox'

interface Note {
  text: string
  tags?: string[]
}

function shelf(): Shelf<Note> & { kept: Map<string, Waiting<Note>[]> } {
  const kept = new Map<string, Waiting<Note>[]>()
  return {
    kept,
    read: async (key) => kept.get(key),
    write: async (key, waiting) => void kept.set(key, structuredClone(waiting))
  }
}

const lost = () => Promise.reject(new Problem(0, NETWORK_LOST, '网络不通'))

describe('an outbox', () => {
  it('sends in order what was put in', async () => {
    const sent: string[] = []
    const box = outbox<Note>('a', async ({ text }) => void sent.push(text), shelf())
    await box.put('1', { text: 'one' })
    await box.put('2', { text: 'two' })
    expect(sent).toEqual(['one', 'two'])
    expect(box.waiting.value).toEqual([])
  })

  it('keeps what could not be sent, also for the next visit', async () => {
    const store = shelf()
    const first = outbox<Note>('a', lost, store)
    // As IndexedDB does, the shelf clones: what is put in must stay plain.
    await first.put('1', { text: 'one', tags: ['a'] })
    await first.put('2', { text: 'two' })
    expect(first.waiting.value).toHaveLength(2)

    const sent: string[] = []
    const later = outbox<Note>('a', async ({ text }) => void sent.push(text), store)
    await later.flush()
    expect(sent).toEqual(['one', 'two'])
    expect(store.kept.get('a')).toEqual([])
  })

  it('keeps a refused one with its reason and goes on with the next', async () => {
    const sent: string[] = []
    const box = outbox<Note>(
      'a',
      async ({ text }) => {
        if (text === 'bad') throw new Problem(409, 'PUBLICITY_CHECKIN_TWICE', '已经签到')
        sent.push(text)
      },
      shelf()
    )
    await box.put('1', { text: 'bad' })
    await box.put('2', { text: 'good' })
    expect(sent).toEqual(['good'])
    expect(box.waiting.value).toMatchObject([{ id: '1', refused: '已经签到' }])
    await box.forget('1')
    expect(box.waiting.value).toEqual([])
  })

  it('waits when the server fails', async () => {
    const box = outbox<Note>('a', () => Promise.reject(new Problem(503, 'PLATFORM_UNAVAILABLE', '忙')), shelf())
    await box.put('1', { text: 'one' })
    expect(box.waiting.value).toMatchObject([{ refused: null }])
  })
})
