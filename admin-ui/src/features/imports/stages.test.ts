import { expect, it } from 'vitest'
import { stageOf } from './stages'

it('an import that was stopped, failed or was undone is not shown as done', () => {
  expect((['CANCELLED', 'FAILED', 'UNDONE'] as const).map(stageOf)).toEqual([2, 2, 0])
  expect(stageOf('DONE')).toBe(4)
})
