import { describe, expect, it } from 'vitest'
import type { Setting } from '@/shared/api/types'
import { settingGroups, settingsWith, valueErrors, wordsOf } from './value'

const setting = (more: Partial<Setting>): Setting => ({
  key: 'voice.rating-days',
  group: 'voice',
  description: '答复后几天内可以评价',
  type: 'NUMBER',
  min: 1,
  max: 90,
  value: '7',
  defaultValue: '7',
  version: 0,
  ...more
})

describe('a value', () => {
  it('that is a number stays whole and in its range', () => {
    for (const value of ['1', '90', ' 7 ']) expect(valueErrors(setting({}), value)).toEqual({})
    for (const value of ['', '0', '91', '7.5', 'seven', '1e2', '-1'])
      expect(valueErrors(setting({}), value).value).toContain('1')
  })

  it('that is a text is counted by characters, as the backend does', () => {
    const text = setting({ type: 'TEXT', min: 2, max: 4 })
    expect(valueErrors(text, '𠮷𠮷𠮷𠮷')).toEqual({})
    expect(valueErrors(text, '  市  ').value).toBeTruthy()
  })

  it('of words is counted by different words', () => {
    const words = setting({ type: 'WORDS', min: 1, max: 2 })
    expect(valueErrors(words, '爆炸，爆炸、 投毒')).toEqual({})
    expect(valueErrors(words, ' ， ').value).toBeTruthy()
    expect(wordsOf('自杀 爆炸；爆炸\n投毒')).toEqual(['自杀', '爆炸', '投毒'])
  })
})

describe('the search', () => {
  it('finds a setting by what it says and by its key', () => {
    const all = [setting({}), setting({ key: 'voice.urge-days', description: '市民几天可催办一次' })]
    expect(settingsWith(all, '催办').map((it) => it.key)).toEqual(['voice.urge-days'])
    expect(settingsWith(all, ' RATING ').map((it) => it.key)).toEqual(['voice.rating-days'])
    expect(settingsWith(all, '')).toEqual(all)
    expect(settingsWith(all, '没有这个')).toEqual([])
  })
})

describe('the groups', () => {
  it('have a name each', () => {
    expect(settingGroups([setting({ group: 'publicity' })])[0]?.title).toBe('宣传')
  })

  it('come in the order of the screen, and unknown ones last by their code', () => {
    const groups = settingGroups([
      setting({ group: 'zebra' }),
      setting({ group: 'limit' }),
      setting({ group: 'bureau' }),
      setting({ group: 'limit', key: 'limit.b' })
    ])
    expect(groups.map((it) => [it.code, it.settings.length])).toEqual([
      ['bureau', 1],
      ['limit', 2],
      ['zebra', 1]
    ])
    expect(groups[2]?.title).toBe('zebra')
  })
})
