import type { Me } from '@/shared/api/types'

const PREPARERS = ['PUBLICITY_OFFICER', 'CORRESPONDENT', 'UNIT_LEAD']

/** Who is offered to draft an activity; the backend decides. */
export const mayPrepare = (me: Me | null) => me?.roles.some((role) => PREPARERS.includes(role)) ?? false

/** The office drafts for any unit, the others for their own. */
export const mayChooseUnit = (me: Me | null) => me?.roles.includes('PUBLICITY_OFFICER') ?? false
