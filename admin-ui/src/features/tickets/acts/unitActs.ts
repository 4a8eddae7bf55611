import type { Act, TicketDetail } from '@/shared/api/types'
import { acts } from '../api'
import { orAbsent } from './checks'

/** An act that names a unit and says why; `unit` and `words` are the fields as the backend names them. */
export interface UnitAct {
  unit: string
  words: string
  min: number
  unitNeeded: boolean
  send: (number: string, version: number, unit: string, words: string) => Promise<TicketDetail>
}

export const UNIT_ACTS = {
  ASK_RETURN: {
    unit: 'suggestedUnitId',
    words: 'reason',
    min: 5,
    unitNeeded: false,
    send: (number, version, unit, reason) =>
      acts.askReturn(number, version, { reason, suggestedUnitId: orAbsent(unit) })
  },
  RULE_RETURN: {
    unit: 'unitId',
    words: 'note',
    min: 2,
    unitNeeded: true,
    send: (number, version, unitId, note) => acts.ruleReturn(number, version, { unitId, note })
  },
  ASK_CO_UNIT: {
    unit: 'unitId',
    words: 'task',
    min: 5,
    unitNeeded: true,
    send: (number, version, unitId, task) => acts.askCoUnit(number, version, { unitId, task })
  }
} satisfies Partial<Record<Act, UnitAct>>

export type UnitActName = keyof typeof UNIT_ACTS
