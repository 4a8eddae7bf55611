import type { Plan, Target, TargetEntry } from './types'

export const MEASURES: Target['measure'][] = [
  'SUBMITTED',
  'PUBLISHED',
  'COVERAGE',
  'TRAINING',
  'ACTIVITY',
  'SURVEY_RATE',
  'RANK'
]
export const SCOPES: Target['scope'][] = ['BUREAU', 'EACH_UNIT', 'UNIT']
export const PERIODS: Target['period'][] = ['YEAR', 'QUARTER', 'MONTH']
export const DIRECTIONS: Target['direction'][] = ['AT_LEAST', 'AT_MOST']
export const MEDIA = ['NEWSPAPER', 'TV', 'RADIO', 'WEB', 'MAGAZINE', 'NEW_MEDIA'] as const
export const LEVELS = ['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT', 'OWN'] as const

/** Media and levels tell pieces of press apart; other measures have neither. */
export const isPress = (measure: Target['measure']) => measure === 'PUBLISHED' || measure === 'COVERAGE'

export const newTarget = (): TargetEntry => ({
  title: '',
  measure: 'SUBMITTED',
  kinds: [],
  levels: [],
  scope: 'BUREAU',
  period: 'YEAR',
  direction: 'AT_LEAST',
  value: 1,
  word: '',
  carryOver: false
})

/** As it is sent: null is left out. */
export const entryOf = (target: Target | TargetEntry): TargetEntry => ({
  ...target,
  kinds: [...target.kinds],
  levels: [...target.levels],
  unitId: target.scope === 'UNIT' ? (target.unitId ?? undefined) : undefined,
  baseline: target.baseline ?? undefined
})

export const draftOf = (plan: Plan) => ({ guidingText: plan.guidingText, targets: plan.targets.map(entryOf) })

/** Which fields still miss something. */
export const missingIn = (target: TargetEntry) => ({
  title: !target.title.trim(),
  word: !target.word.trim(),
  value: target.value == null,
  unitId: target.scope === 'UNIT' && !target.unitId
})
