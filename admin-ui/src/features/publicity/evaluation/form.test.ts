import { describe, expect, it } from 'vitest'
import { proposal, sent } from './form'
import type { Figures, Findings } from './types'

describe('the evaluation form', () => {
  it('proposes the larger of what entrance and field log counted', () => {
    const figures = { arrived: 30, walkIns: 12, logged: 40, leaflets: 300 } as Figures
    expect(proposal(figures)).toEqual({ headcount: 42, materialsGiven: 300 })
    expect(proposal({ ...figures, logged: 90 })).toEqual({ headcount: 90, materialsGiven: 300 })
  })

  it('sends a nought, and nothing for what is empty', () => {
    expect(sent({ headcount: 0, results: '', strengths: '准备充分', surveyed: null } as Findings)).toEqual({
      headcount: 0,
      strengths: '准备充分'
    })
  })
})
