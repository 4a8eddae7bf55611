import type { Figures, Findings } from './types'

export const NUMBERS = ['headcount', 'materialsGiven', 'materialsRead', 'surveyed', 'satisfied'] as const
export const TEXTS = ['results', 'strengths', 'weaknesses', 'followUp'] as const
export const FIELDS = [...NUMBERS, ...TEXTS, 'engagement', 'engagementNote', 'readSource', 'surveySource'] as const

/** What was counted, as a proposal: those at the entrance, or those seen in the field where more were seen. */
export const proposal = (it: Figures) => ({
  headcount: Math.max(it.arrived + it.walkIns, it.logged),
  materialsGiven: it.leaflets
})

/** Empty fields are sent as nothing, not as empty words. */
export const sent = (form: Findings) =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => value !== null && value !== '')) as {
    [K in keyof Findings]?: NonNullable<Findings[K]>
  }
