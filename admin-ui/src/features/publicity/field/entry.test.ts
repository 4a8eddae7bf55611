import { describe, expect, it } from 'vitest'
import { emptyEntry, entryOf, faultOf, namesIn, newOpinion } from './entry'

describe('an entry of the field', () => {
  it('is something: nothing typed is not kept', () => {
    expect(faultOf(emptyEntry(), [])).toBe('EMPTY')
    expect(faultOf({ ...emptyEntry(), headcount: 1 }, [])).toBeNull()
    expect(faultOf(emptyEntry(), [new File(['x'], 'x.jpg')])).toBeNull()
  })

  it('leaves out opinions nobody wrote and refuses half ones', () => {
    const blank = newOpinion()
    const half = { ...newOpinion(), text: '太短' }
    const whole = { ...newOpinion(), text: ' 希望多设垃圾桶 ', toTicket: true }
    expect(faultOf({ ...emptyEntry(), opinions: [half] }, [])).toBe('OPINION')
    expect(faultOf({ ...emptyEntry(), opinions: [whole, blank] }, [])).toBeNull()
    expect(entryOf({ ...emptyEntry(), opinions: [whole, blank] }, []).opinions).toEqual([
      { ...whole, text: '希望多设垃圾桶' }
    ])
  })

  it('counts staff hours as people times hours', () => {
    expect(entryOf({ ...emptyEntry(), staff: 4, hours: 1.5 }, []).staffMinutes).toBe(360)
    expect(entryOf({ ...emptyEntry(), hours: 2 }, []).staffMinutes).toBe(120)
  })

  it('reads names as people separate them', () => {
    expect(namesIn('示范社区、第一小学，志愿者协会\n')).toEqual(['示范社区', '第一小学', '志愿者协会'])
  })

  it('has an id the backend takes as a UUID', () => {
    expect(entryOf(emptyEntry(), []).id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })
})
