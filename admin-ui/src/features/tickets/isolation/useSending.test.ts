import { describe, expect, it } from 'vitest'
import { Problem } from '@/shared/api/problem'
import { useSending } from './useSending'

describe('a small form', () => {
  it('sends one request at a time and says whether it went through', async () => {
    const { send, sending } = useSending()
    let end = () => {}
    const first = send(() => new Promise<void>((resolve) => (end = resolve)))
    expect(sending.value).toBe(true)
    expect(await send(() => Promise.resolve())).toBe(false)
    end()
    expect(await first).toBe(true)
    expect(sending.value).toBe(false)
  })

  it('shows the sentence of a refusal and puts a violation beside its field', async () => {
    const { send, refusal, errors, clear } = useSending(['question'])
    const refused = new Problem(422, 'VOICE_FACT_REQUEST_QUOTES', '请换一种说法', [
      { field: 'question', message: '请写 10 到 2000 个字' },
      { field: 'unitId', message: '请选择单位' }
    ])
    expect(await send(() => Promise.reject(refused))).toBe(false)
    expect(errors.value).toEqual({ question: '请写 10 到 2000 个字' })
    expect(refusal.value).toBe('请换一种说法；请选择单位')
    clear()
    expect(refusal.value).toBe('')
  })
})
