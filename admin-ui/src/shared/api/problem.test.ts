import { describe, expect, it } from 'vitest'
import { isGone, otherViolations, Problem, problemOf, violationsByField } from './problem'

const fallback = (status: number) => `回答 ${status}`

describe('a refusal of the backend', () => {
  it('says when a thing is not there for this person', () => {
    expect(isGone(problemOf(404, {}, fallback))).toBe(true)
    expect(isGone(problemOf(403, {}, fallback))).toBe(false)
    expect(isGone(null)).toBe(false)
  })

  it('keeps the sentence for the person, the code and the present state', () => {
    const problem = problemOf(
      409,
      {
        code: 'PLATFORM_STALE_VERSION',
        detail: '刚刚被更新',
        current: { version: 4, state: 'ACCEPTED', stateLabel: '已受理' }
      },
      fallback
    )
    expect(problem.detail).toBe('刚刚被更新')
    expect(problem.isStale).toBe(true)
    expect(problem.current?.stateLabel).toBe('已受理')
  })

  it('has a sentence even when the answer is not a problem document', () => {
    const problem = problemOf(502, null, fallback)
    expect(problem.detail).toBe('回答 502')
    expect(problem.isStale).toBe(false)
  })

  it('sends violations to their fields, whatever path leads there, and loses none', () => {
    const problem = new Problem(400, 'PLATFORM_INPUT_INVALID', '有内容需要改正', [
      { field: 'text', message: '太短' },
      { field: 'register.request.phone', message: '电话格式不对' },
      { field: 'place.lat', message: '坐标不对' },
      { field: 'version', message: '缺少版本' }
    ])
    const fields = ['text', 'phone', 'place']
    expect(violationsByField(problem, fields)).toEqual({ text: '太短', phone: '电话格式不对', place: '坐标不对' })
    expect(otherViolations(problem, fields)).toEqual(['缺少版本'])
  })
})
