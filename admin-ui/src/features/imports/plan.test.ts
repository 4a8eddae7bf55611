import { describe, expect, it } from 'vitest'
import type { ImportColumn } from '@/shared/api/types'
import { guessedPlan, planOf, planProblems } from './plan'

const column = (index: number, guess: ImportColumn['guess']): ImportColumn => ({
  index,
  heading: `列${index}`,
  samples: [],
  guess
})

describe('the plan of an import', () => {
  it('starts from the guess and leaves out what is not mapped', () => {
    const form = guessedPlan([column(0, 'NUMBER'), column(1, null), column(2, 'TEXT')])
    expect(planProblems(form)).toEqual([])
    expect(planOf(form).mapping).toEqual({ 0: 'NUMBER', 2: 'TEXT' })
  })

  it('needs the text of the ticket', () => {
    expect(planProblems(guessedPlan([column(0, 'NUMBER')]))).toEqual(['至少要有一列对应「诉求内容」或「标题」'])
    expect(planProblems(guessedPlan([column(0, 'TITLE')]))).toEqual([])
  })

  it('takes no time of reply without the reply', () => {
    expect(planProblems(guessedPlan([column(0, 'TEXT'), column(1, 'REPLIED_AT')]))).toEqual([
      '有「答复时间」就要有「答复内容」'
    ])
  })

  it('takes a field from one column only', () => {
    const form = guessedPlan([column(0, 'TEXT'), column(1, 'REPLY'), column(2, 'REPLY')])
    expect(planProblems(form)).toEqual(['「答复内容」对应了两列，只能留一列'])
  })
})
