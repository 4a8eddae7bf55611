import { expect, it } from 'vitest'
import { Problem } from '@/shared/api/problem'
import { errorsOf } from './errors'

it('brings each sentence to its field, its row, or the head of the form', () => {
  const problem = new Problem(400, 'PLATFORM_INPUT_INVALID', 'x', [
    { field: 'title', message: '甲' },
    { field: 'plan.duties[2].unitId', message: '乙' },
    { field: 'plan.media.questions[0]', message: '丙' },
    { field: 'plan.attachments', message: '丁' }
  ])
  expect(errorsOf(problem, ['title'])).toEqual({
    fields: { title: '甲' },
    rows: { duties: { '2.unitId': '乙' }, questions: { '0.question': '丙' } },
    others: ['丁']
  })
})
