import { describe, expect, it } from 'vitest'
import { ratingFaults, toRating, type Answers } from '@/pages/ticket/rating'

const answers: Answers = { contacted: null, solved: null, satisfied: null, reasons: [], comment: '' }

describe('a rating', () => {
  it('asks whether it is solved only where something could be solved', () => {
    expect(ratingFaults(answers, 'COMPLAINT')).toEqual(['solved', 'satisfied'])
    expect(ratingFaults(answers, 'PRAISE')).toEqual(['satisfied'])
    expect(ratingFaults({ ...answers, solved: 'NO', satisfied: 'NO' }, 'REPORT')).toEqual([])
  })

  it('keeps "not said" apart from "no"', () => {
    expect(toRating({ ...answers, contacted: 'NO', satisfied: 'YES' })).toMatchObject({
      contacted: false,
      solved: null,
      satisfied: true,
    })
  })

  it('drops reasons once everything is right', () => {
    const ticked: Answers = { ...answers, satisfied: 'NO', reasons: ['TOO_SLOW'] }
    expect(toRating(ticked).reasons).toEqual(['TOO_SLOW'])
    expect(toRating({ ...ticked, satisfied: 'YES', solved: 'YES' }).reasons).toBeUndefined()
  })
})
