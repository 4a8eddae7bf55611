import { describe, expect, it } from 'vitest'
import { ApiProblem, mayRetry, NoAnswer, outcomeUnknown, problemSentence, toProblem } from '@/api/problem'
import { m } from '@/messages'
import { faultsFrom } from '@/pages/file/faults'

const refusal = { title: '填写有误', detail: '有内容没有填对', code: 'PLATFORM_INPUT_INVALID', status: 400 }

describe('a refusal of the server', () => {
  it('keeps code, sentence and fields', () => {
    const problem = toProblem(400, { ...refusal, violations: [{ field: 'text', message: '太短' }] }, {})
    expect(problem.code).toBe('PLATFORM_INPUT_INVALID')
    expect(problem.violations).toEqual([{ field: 'text', message: '太短' }])
    expect(problemSentence(problem)).toBe('有内容没有填对')
  })

  it('says how long to wait, whatever the spelling of the header', () => {
    const body = { ...refusal, code: 'PLATFORM_RATE_LIMITED', detail: '提交太多' }
    expect(problemSentence(toProblem(429, body, { 'retry-after': '40' }))).toBe('提交太多（40 秒后可再试）')
    expect(problemSentence(toProblem(429, body, { 'Retry-After': '600' }))).toBe(
      '提交太多（10 分钟后可再试）',
    )
  })

  it('shows the trace of a failure of the system, not of a refusal', () => {
    expect(toProblem(500, { ...refusal, traceId: 'abc' }, {}).traceId).toBe('abc')
    expect(toProblem(400, { ...refusal, traceId: 'abc' }, {}).traceId).toBeNull()
  })

  it('turns a proxy page into a sentence of our own', () => {
    expect(toProblem(502, '<html>Bad Gateway</html>', {}).message).toBe(m.problem.busy)
    expect(toProblem(413, null, {}).message).toBe(m.problem.tooLarge)
  })

  it('leaves the outcome open only without a clear answer', () => {
    expect(outcomeUnknown(new NoAnswer())).toBe(true)
    expect(outcomeUnknown(toProblem(503, null, {}))).toBe(true)
    const inFlight = { ...refusal, code: 'PLATFORM_IDEMPOTENCY_IN_FLIGHT' }
    expect(outcomeUnknown(toProblem(409, inFlight, {}))).toBe(true)
    expect(outcomeUnknown(toProblem(400, refusal, {}))).toBe(false)
  })

  it('offers another try only where it can help', () => {
    expect(mayRetry(new NoAnswer())).toBe(true)
    expect(mayRetry(toProblem(429, null, {}))).toBe(true)
    expect(mayRetry(toProblem(404, null, {}))).toBe(false)
  })
})

describe('faults beside fields', () => {
  const faultsOf = (...fields: string[]) =>
    faultsFrom(
      new ApiProblem({ ...refusal, violations: fields.map((field) => ({ field, message: field })) }, null),
    )

  it('finds the field of every path the server may name', () => {
    expect(faultsOf('text')).toEqual({ text: 'text' })
    expect(faultsOf('submit.body.place.lat')).toEqual({ place: 'submit.body.place.lat' })
    expect(faultsOf('contact.phone', 'contact.name')).toEqual({ phone: 'contact.phone' })
    expect(faultsOf('kind')).toEqual({})
  })

  it('puts a missing place beside the place', () => {
    const missing = new ApiProblem({ ...refusal, code: 'VOICE_PLACE_REQUIRED', detail: '请填地点' }, null)
    expect(faultsFrom(missing)).toEqual({ place: '请填地点' })
  })
})
