import type { BudgetLine } from './types'

/** By how much (in 分) a line is overdrawn, or would be with what is still a draft; 0 when it lasts. */
export const excessOf = ({ amount, standing }: Pick<BudgetLine, 'amount' | 'standing'>) =>
  standing.warning === 'OVERDRAWN' ? standing.over : Math.max(0, standing.planned - amount)

/** What approved activities leave of a line, never below 0. */
export const leftOf = ({ amount, standing }: Pick<BudgetLine, 'amount' | 'standing'>) =>
  Math.max(0, amount - standing.committed)
