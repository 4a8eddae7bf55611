import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { RoleModelFilters } from './filters'
import type { Step } from './steps'
import type { Candidate, Nomination, Page, RoleModel, RoleModelRow } from './types'

const PAGE_SIZE = 20
const ROOT = '/api/console/publicity/role-models'
export const ROLE_MODELS = 'publicity-role-models'
const on = (id: string) => ({ params: { path: { id } } })

export const useRoleModelPage = (filters: Ref<RoleModelFilters>, cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => [ROLE_MODELS, 'list', filters.value, cursor.value]),
    queryFn: ({ signal }) =>
      dataOf<Page<RoleModelRow>>(
        api.GET(ROOT, { params: { query: { ...filters.value, limit: PAGE_SIZE, cursor: cursor.value } }, signal })
      ),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always'
  })

export const useRoleModel = (id: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [ROLE_MODELS, 'one', id.value]),
    queryFn: () => dataOf<RoleModel>(api.GET(`${ROOT}/{id}`, on(id.value))),
    refetchOnMount: 'always'
  })

export const useCandidates = () =>
  useQuery({
    queryKey: [ROLE_MODELS, 'candidates'],
    queryFn: () => dataOf<{ items: Candidate[] }>(api.GET(`${ROOT}/candidates`))
  })

export const nominate = (body: Nomination) => dataOf<RoleModel>(api.POST(ROOT, { body }))

export const changeDeeds = (id: string, version: number, deeds: string) =>
  dataOf<RoleModel>(api.PUT(`${ROOT}/{id}`, { ...on(id), body: { version, deeds } }))

export const ruleOn = (id: string, version: number, objectionId: string, upheld: boolean, text: string) =>
  dataOf<RoleModel>(api.POST(`${ROOT}/{id}/rulings`, { ...on(id), body: { version, objectionId, upheld, text } }))

const TOLD = {
  VERIFY: 'verifications',
  OBJECT: 'objections',
  PROMOTE: 'promotions',
  REFUSE: 'refusals',
  REVOKE: 'revocations'
} as const
const TAKEN = { PUT_ON_NOTICE: 'notices', CONFIRM: 'confirmations' } as const

export const takeStep = (id: string, version: number, step: Step, text: string) =>
  dataOf<RoleModel>(
    step === 'PUT_ON_NOTICE' || step === 'CONFIRM'
      ? api.POST(`${ROOT}/{id}/${TAKEN[step]}`, { ...on(id), body: { version } })
      : api.POST(`${ROOT}/{id}/${TOLD[step]}`, { ...on(id), body: { version, text } })
  )
