import { describe, expect, it, vi } from 'vitest'
import { ACT_KEYS, ACTS, isPower } from './actKeys'
import { FORMS } from './forms'
import { NOTE_ACTS } from './noteActs'

vi.mock('../api', () => ({ acts: {} }))

describe('the forms of acts', () => {
  it('are there for every act, each with a letter the shell and the page leave free', () => {
    expect(Object.keys(FORMS).sort()).toEqual([...ACTS].sort())
    const taken = ['b', 'h', 'm', '/', '?']
    expect(ACTS.filter((act) => taken.includes(ACT_KEYS[act]))).toEqual([])
  })

  it('keeps the letters people know, and one letter each for yes and no', () => {
    expect([ACT_KEYS.ACCEPT, ACT_KEYS.DISPATCH, ACT_KEYS.SUBMIT_RESULT]).toEqual(['a', 'd', 'r'])
    const letters = (start: string) => new Set(ACTS.filter((act) => act.startsWith(start)).map((act) => ACT_KEYS[act]))
    expect([...letters('GRANT_')]).toEqual(['y'])
    expect([...letters('REFUSE_')]).toEqual(['x'])
  })

  it('asks for words with every no', () => {
    const refusals = Object.entries(NOTE_ACTS).filter(([act]) => act.startsWith('REFUSE_'))
    expect(refusals).toHaveLength(4)
    expect(refusals.filter(([, it]) => it.min < 2)).toEqual([])
    expect(isPower('URGE')).toBe(true)
    expect(isPower('SIGN')).toBe(false)
  })
})
