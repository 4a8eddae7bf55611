import { describe, expect, it } from 'vitest'
import {
  emptyStep,
  macroEntryOf,
  macroErrors,
  macroFormOf,
  templateErrors,
  templateFormOf,
  unknownVariables
} from './form'

describe('a template form', () => {
  it('names the variables nobody knows', () => {
    expect(unknownVariables('{编号}您好{姓名}{}', ['编号'])).toEqual(['姓名', ''])
    expect(
      templateErrors({ ...templateFormOf(undefined, ''), title: '甲', body: '您好{姓名}，' }, ['编号'])
    ).toHaveProperty('body')
    expect(templateErrors({ ...templateFormOf(undefined, ''), title: '甲', body: '编号{编号}' }, ['编号'])).toEqual({})
  })
})

describe('a macro form', () => {
  const form = { ...macroFormOf(undefined, 'u'), title: '甲' }

  it('needs a step, and each step what it cannot do without', () => {
    expect(macroErrors(form, ['编号'])).toHaveProperty('steps')
    expect(macroErrors({ ...form, steps: [{ ...emptyStep(), what: 'DISPATCH' }] }, ['编号'])).toHaveProperty('steps')
    expect(macroErrors({ ...form, steps: [{ ...emptyStep(), what: 'SIGN' }] }, ['编号'])).toEqual({})
  })

  it('names words nobody can fill', () => {
    const said = (note: string) => macroErrors({ ...form, steps: [{ ...emptyStep(), what: 'NOTE', note }] }, ['编号'])
    expect(said('{随便} 已办').steps).toContain('随便')
    expect(said('{编号} 已办')).toEqual({})
  })

  it('sends of each step only what belongs to it', () => {
    const step = { what: 'SIGN' as const, categoryCode: 'E1', urgent: true, unitId: 'x', note: ' ' }
    expect(macroEntryOf({ ...form, steps: [step] }, 3).steps).toEqual([
      { what: 'SIGN', categoryCode: undefined, urgent: false, unitId: undefined, note: undefined }
    ])
  })
})
