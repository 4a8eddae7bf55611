import { describe, expect, it } from 'vitest'
import type { AuditEntry, Unit } from '@/shared/api/types'
import { csvOf } from './csv'
import { auditFilterOf } from './filter'
import { actChoices, auditWords } from './words'

const entry: AuditEntry = {
  id: 'e1',
  at: '2026-11-23T02:05:00Z',
  actorName: null,
  actorId: '0193a000-0000-7000-8000-0000000000ab',
  act: 'REVEAL_CONTACT',
  objectKind: 'ticket',
  objectId: 'T20261123-AB12CD',
  reason: '电话回访'
}
const units = [{ code: 'ZD01', name: '一中队' } as Unit]

describe('an audit entry', () => {
  it('is told in the words of the bureau and in Beijing time', () => {
    expect(auditWords([{ ...entry, actorName: '受理员小吴' }], units)[0]).toMatchObject({
      at: '2026-11-23 10:05',
      person: '受理员小吴',
      act: '查看联系方式',
      object: '诉求 T20261123-AB12CD',
      ticket: 'T20261123-AB12CD',
      reason: '电话回访'
    })
  })

  it('shortens the id of a person the register does not know', () => {
    expect(auditWords([entry], units)[0]?.person).toBe('标识 …000000ab')
  })

  it('names a unit, and shows an act or object it does not know as it is written', () => {
    const strange = { ...entry, act: 'SEAL_ARCHIVE', objectKind: 'archive', objectId: '2026', reason: null }
    const unit = { ...entry, act: 'CHANGE_UNIT', objectKind: 'unit', objectId: 'ZD01' }
    const words = auditWords([strange, unit], units)
    expect(words[0]).toMatchObject({ act: 'SEAL_ARCHIVE', object: 'archive 2026', ticket: null, reason: '' })
    expect(words[1]).toMatchObject({ act: '修改单位', object: '单位 ZD01 一中队' })
  })

  it('tells the acts of publicity in words and shortens the id of a row', () => {
    const plan = { ...entry, act: 'ISSUE_PLAN', objectKind: 'plan', objectId: '01a22e8c-d523-76db-bdbc-617d44d15f6d' }
    const post = { ...plan, act: 'NAME_PART_TIME', objectKind: 'publicity-post' }
    const told = auditWords([plan, post], units)
    expect(told[0]).toMatchObject({ act: '印发年度计划', object: '年度计划 …44d15f6d' })
    expect(told[1]).toMatchObject({ act: '任命兼职信息宣传员', object: '宣传岗位 …44d15f6d' })
  })
})

describe('what is looked for', () => {
  it('stands in the address, and what is no day is left out', () => {
    const query = { act: 'CHANGE_UNIT', actor: '0193a000', from: '2026-12-01', to: 'tomorrow', after: 'x' }
    expect(auditFilterOf(query)).toEqual({ act: 'CHANGE_UNIT', actor: '0193a000', from: '2026-12-01', to: undefined })
    expect(auditFilterOf({})).toEqual({ act: undefined, actor: undefined, from: undefined, to: undefined })
  })

  it('is chosen among all acts by their words', () => {
    const choices = actChoices()
    expect(choices).toContainEqual({ act: 'CHANGE_UNIT', text: '修改单位' })
    expect(new Set(choices.map((it) => it.act)).size).toBe(choices.length)
  })
})

describe('the file for a spreadsheet', () => {
  const cells = (...texts: string[]) => csvOf([texts]).replace('\uFEFF', '').trimEnd()

  it('quotes what would break a row and says that it is UTF-8', () => {
    expect(
      csvOf([
        ['时间', '理由'],
        ['1', 'a"b,c\nd']
      ])
    ).toBe('\uFEFF"时间","理由"\r\n"1","a""b,c\nd"\r\n')
  })

  it('lets no cell become a formula', () => {
    expect(cells('=HYPERLINK("http://x")')).toBe('"\'=HYPERLINK(""http://x"")"')
    for (const start of ['+', '-', '@', '\t', ' =', '\r=', '＝', '＋', '－', '＠'])
      expect(cells(`${start}1`)).toBe(`"'${start}1"`)
    expect(cells('电话 = 回访', 'a-b')).toBe('"电话 = 回访","a-b"')
  })
})
