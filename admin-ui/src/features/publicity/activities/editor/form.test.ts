import { describe, expect, it } from 'vitest'
import type { ActivityTemplate } from '../types'
import { emptyForm, entryOf, plannedTotal, withTemplate } from './form'

const form = () => ({
  ...emptyForm('u'),
  title: ' 消防安全 ',
  times: ['2026-12-01 09:00', '2026-12-01 11:00'] as [string, string]
})

describe('the form of an activity', () => {
  it('sends moments of Beijing, 分, and nothing that was not written', () => {
    const typed = form()
    typed.rows.budget = [{ kind: 'SLOGAN', name: '标语', planned: 2000.55, actual: null, voucher: '' }]
    typed.rows.goals = [{ goal: ' 知晓率 80% ' }, { goal: ' ' }]
    const entry = entryOf(typed, 3)
    expect(entry).toMatchObject({ version: 3, title: '消防安全', startsAt: '2026-12-01T01:00:00Z', unitId: 'u' })
    expect(entry.plan?.budget).toEqual([{ kind: 'SLOGAN', name: '标语', planned: 200055, actual: undefined }])
    expect(entry.plan?.goals).toEqual(['知晓率 80%'])
    expect([entry.slogan, entry.place, entry.signUp, entry.permission]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined
    ])
  })

  it('adds up the budget: the six items of the seeds are 14500, whatever total is stated', () => {
    const typed = form()
    typed.rows.budget = [2000, 3000, 1000, 5000, 3000, 500].map((planned) => ({ planned }))
    typed.statedTotal = 15000
    expect(plannedTotal(typed)).toBe(1_450_000)
    expect(entryOf(typed, 0).plan?.statedTotal).toBe(1_500_000)
  })

  it('takes a template and keeps unit, time and place', () => {
    const template = {
      kind: 'CLEAN_DAY',
      title: '城市清洁日',
      audience: ['RESIDENT'],
      capacity: 80,
      plan: {
        goals: ['清理一处死角'],
        items: [],
        duties: [],
        budget: [],
        resources: [],
        attachments: [],
        followUps: []
      }
    } as unknown as ActivityTemplate
    const filled = withTemplate({ ...form(), address: '示范广场' }, template)
    expect(filled).toMatchObject({ kind: 'CLEAN_DAY', signUp: true, capacity: 80, address: '示范广场', unitId: 'u' })
    expect(filled.times?.[0]).toBe('2026-12-01 09:00')
    expect(filled.rows.goals).toEqual([{ goal: '清理一处死角' }])
  })
})
