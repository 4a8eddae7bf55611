import { defineStore } from 'pinia'
import { ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import type { Me } from '@/shared/api/types'

/** What a screen may ask for. `TICKETS` is case content, which administrators and auditors do not see. */
export type Permission = 'TICKETS' | 'REGISTER' | 'IMPORT' | 'REVEAL'

const WITHOUT_CASES = ['ADMIN', 'AUDITOR']

export function allowed(me: Pick<Me, 'roles' | 'may'> | null, permission: Permission | undefined): boolean {
  if (!permission) return true
  if (!me) return false
  if (permission === 'TICKETS') return me.roles.some((role) => !WITHOUT_CASES.includes(role))
  return me.may.includes(permission)
}

export const useSession = defineStore('session', () => {
  const me = ref<Me | null>(null)
  const problem = ref<Problem | null>(null)

  async function load() {
    if (me.value) return
    try {
      me.value = await dataOf(api.GET('/api/console/me'))
      problem.value = null
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problem.value = error
    }
  }

  const may = (permission: Permission | undefined) => allowed(me.value, permission)

  return { me, problem, load, may }
})
