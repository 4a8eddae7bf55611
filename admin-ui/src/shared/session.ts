import { defineStore } from 'pinia'
import { ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import type { Me } from '@/shared/api/types'

const CASE_ROLES = [
  'ACCEPTOR',
  'DISPATCHER',
  'UNIT_HANDLER',
  'UNIT_LEAD',
  'CHECKER',
  'REVISITOR',
  'SUPERVISOR',
  'DISCIPLINE',
  'DISCLOSURE',
  'BUREAU_LEADER'
]

const PUBLICITY_ROLES = ['PUBLICITY_OFFICER', 'CORRESPONDENT', 'UNIT_LEAD', 'BUREAU_LEADER']

/** Which roles a screen is for. It only decides what is offered; the backend decides what is allowed. */
const ROLES = {
  /** Case content: administrators and auditors do not see it. */
  TICKETS: CASE_ROLES,
  REGISTER: ['ACCEPTOR'],
  /** Leaders and disclosure reviewers read notes. */
  NOTES: CASE_ROLES.filter((role) => role !== 'DISCLOSURE' && role !== 'BUREAU_LEADER'),
  DISCIPLINE: ['DISCIPLINE', 'BUREAU_LEADER'],
  ANSWER_FACTS: ['UNIT_LEAD'],
  IMPORT: ['ACCEPTOR'],
  ORGANISATION: ['ADMIN'],
  CONFIGURATION: ['ADMIN'],
  TEMPLATES: ['ADMIN', 'UNIT_LEAD'],
  AUDIT: ['AUDITOR'],
  PUBLICITY: PUBLICITY_ROLES,
  PEOPLE: [...PUBLICITY_ROLES, 'ADMIN', 'AUDITOR'],
  /** Anybody may be the one who takes over a post. */
  HANDOVER: [...CASE_ROLES, ...PUBLICITY_ROLES, 'ADMIN', 'AUDITOR']
} as const

export type Permission = keyof typeof ROLES

export function allowed(me: Pick<Me, 'roles'> | null, permission: Permission | undefined): boolean {
  if (!permission) return true
  const wanted: readonly string[] = ROLES[permission]
  return me?.roles.some((role) => wanted.includes(role)) ?? false
}

export const useSession = defineStore('session', () => {
  const me = ref<Me | null>(null)
  const problem = ref<Problem | null>(null)

  async function load() {
    if (me.value) return
    try {
      me.value = await dataOf<Me>(api.GET('/api/console/me'))
      problem.value = null
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problem.value = error
    }
  }

  const may = (permission: Permission | undefined) => allowed(me.value, permission)

  return { me, problem, load, may }
})
