import { describe, expect, it } from 'vitest'
import { isPrepared, takesWords } from '@/shared/prepared'
import { bulkActs } from './bulk'

describe('acts on many tickets', () => {
  it('offers a person the acts of the own roles and always a note', () => {
    expect(bulkActs(['ACCEPTOR'])).toEqual(['ACCEPT', 'NOTE'])
    expect(bulkActs(['SUPERVISOR'])).toEqual(['AGREE_EXTENSION', 'REFUSE_EXTENSION', 'URGE', 'SUPERVISE', 'NOTE'])
    expect(bulkActs(['REVISITOR'])).toEqual(['NOTE'])
    expect(bulkActs(['DISCIPLINE'])).toContain('SIGN')
  })

  it('asks for a unit or words where the act needs them', () => {
    expect(isPrepared({ what: 'DISPATCH' })).toBe(false)
    expect(isPrepared({ what: 'DISPATCH', unitId: 'u' })).toBe(true)
    expect(isPrepared({ what: 'URGE', note: ' 快 ' })).toBe(false)
    expect(isPrepared({ what: 'URGE', note: '请尽快' })).toBe(true)
    expect(isPrepared({ what: 'AGREE_RETURN' })).toBe(true)
    expect(takesWords('SIGN')).toBe(false)
  })
})
