import { describe, expect, it } from 'vitest'
import type { Category } from '@/shared/api/types'
import { categoryEntryOf, categoryErrors, categoryFormOf, hintsOf, limitText, matching } from './form'

const category = (more: Partial<Category> = {}): Category => ({
  code: 'E0102',
  name: '暴露垃圾',
  kind: 'COMPLAINT',
  field: true,
  urgent: false,
  condition: '有垃圾',
  closeCondition: null,
  limitValue: 1,
  limitUnit: 'WORKING_DAY',
  leadUnitId: 'u1',
  coUnitIds: [],
  nearbyMetres: 100,
  nearbyHours: 72,
  hints: ['垃圾', '满溢'],
  position: 20,
  active: true,
  shipped: true,
  version: 3,
  ...more
})

describe('a category that is edited', () => {
  it('goes back as it came', () => {
    const { shipped, ...rest } = category()
    expect(shipped).toBe(true)
    expect(categoryEntryOf(categoryFormOf(category()), 3)).toEqual({ ...rest, closeCondition: undefined })
  })

  it('without a unit of the limit has no limit of its own', () => {
    const entry = categoryEntryOf({ ...categoryFormOf(category()), limitUnit: '' }, 3)
    expect([entry.limitValue, entry.limitUnit]).toEqual([undefined, undefined])
  })

  it('is checked before it is sent', () => {
    const form = categoryFormOf(category())
    expect(categoryErrors(form)).toEqual({})
    expect(Object.keys(categoryErrors({ ...form, code: '一', name: ' ', limitValue: undefined }))).toEqual([
      'code',
      'name',
      'limitValue'
    ])
    expect(categoryErrors({ ...form, coUnitIds: ['u1'] }).coUnitIds).toBeTruthy()
    expect(categoryErrors({ ...form, hints: '字'.repeat(21) }).hints).toBeTruthy()
  })

  it('takes hints however they are separated', () => {
    expect(hintsOf('垃圾，满溢、垃圾; 乱倒')).toEqual(['垃圾', '满溢', '乱倒'])
  })
})

describe('the list', () => {
  const all = [category(), category({ code: 'P0101', name: '井盖', hints: ['窨井'], active: false })]

  it('is searched by code, name and hint', () => {
    expect(matching(all, 'p01', false).map((it) => it.code)).toEqual(['P0101'])
    expect(matching(all, '满溢 垃圾', false).map((it) => it.code)).toEqual(['E0102'])
    expect(matching(all, '', true)).toHaveLength(1)
  })

  it('says where the limit comes from', () => {
    expect(limitText(category())).toBe('1 个工作日')
    expect(limitText(category({ limitValue: null, limitUnit: null }))).toBe('按类型')
  })
})
