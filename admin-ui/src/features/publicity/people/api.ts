import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type {
  Coverage,
  Group,
  GroupEntry,
  GroupHead,
  GroupRole,
  Handover,
  HandoverEntry,
  HandoverLine,
  HandoverRow,
  HandoverState,
  MemberEntry,
  NamablePerson,
  Page,
  Post,
  PostEnd,
  PostEntry
} from './types'

const PAGE_SIZE = 20
const ROOT = '/api/console/publicity'
const NETWORK = `${ROOT}/network` as const
const HANDOVERS = `${ROOT}/handovers` as const
const GROUPS = `${ROOT}/leading-groups` as const
/** Whatever is done here may change every list of this area. */
export const PEOPLE = 'publicity-people'
const on = (id: string) => ({ params: { path: { id } } })

export const useCoverage = (gaps: Ref<boolean>) =>
  useQuery({
    queryKey: computed(() => [PEOPLE, 'coverage', gaps.value]),
    queryFn: () => dataOf<Coverage>(api.GET(NETWORK, { params: { query: { gaps: gaps.value } } })),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always'
  })

export const networkSheet = (gaps: boolean) => `${NETWORK}/sheet${gaps ? '?gaps=true' : ''}`

export const usePeople = () =>
  useQuery({
    queryKey: [PEOPLE, 'namable'],
    queryFn: () => dataOf<{ items: NamablePerson[] }>(api.GET(`${NETWORK}/people`)),
    refetchOnMount: 'always'
  })

/** Page after page, the latest first. */
export const usePosts = (unit: Ref<string>) =>
  useInfiniteQuery({
    queryKey: computed(() => [PEOPLE, 'posts', unit.value]),
    queryFn: ({ pageParam }) =>
      dataOf<Page<Post>>(
        api.GET(`${NETWORK}/posts`, {
          params: { query: { unit: unit.value, limit: PAGE_SIZE, cursor: pageParam || undefined } }
        })
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor
  })

export const namePost = (body: PostEntry) => dataOf<Post>(api.POST(`${NETWORK}/posts`, { body }))

export const endPost = (id: string, body: PostEnd) =>
  dataOf<Post>(api.POST(`${NETWORK}/posts/{id}/end`, { ...on(id), body }))

export const moveHub = (version: number, unitId: string | undefined) =>
  dataOf<Coverage>(api.PUT(`${NETWORK}/hub`, { body: { version, unitId } }))

export interface HandoverQuery {
  unit?: string
  state?: HandoverState
  mine?: boolean
}

export const useHandovers = (filters: Ref<HandoverQuery>, cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => [PEOPLE, 'handovers', filters.value, cursor.value]),
    queryFn: ({ signal }) =>
      dataOf<Page<HandoverRow>>(
        api.GET(HANDOVERS, { params: { query: { ...filters.value, limit: PAGE_SIZE, cursor: cursor.value } }, signal })
      ),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always'
  })

export const useHandover = (id: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [PEOPLE, 'handover', id.value]),
    queryFn: () => dataOf<Handover>(api.GET(`${HANDOVERS}/{id}`, on(id.value))),
    refetchOnMount: 'always'
  })

export const draftHandover = (body: HandoverEntry) => dataOf<Handover>(api.POST(HANDOVERS, { body }))

export const writeHandover = (id: string, version: number, lines: HandoverLine[]) =>
  dataOf<Handover>(api.PUT(`${HANDOVERS}/{id}`, { ...on(id), body: { version, lines } }))

export const confirmHandover = (id: string, version: number) =>
  dataOf<Handover>(api.POST(`${HANDOVERS}/{id}/confirmation`, { ...on(id), body: { version } }))

export const withdrawHandover = (id: string, version: number) =>
  dataOf<Handover>(api.POST(`${HANDOVERS}/{id}/withdrawal`, { ...on(id), body: { version } }))

export const useGroups = () =>
  useQuery({
    queryKey: [PEOPLE, 'groups'],
    queryFn: () => dataOf<{ items: GroupHead[] }>(api.GET(GROUPS)),
    refetchOnMount: 'always'
  })

export const useGroup = (id: Ref<string | undefined>, day: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => [PEOPLE, 'group', id.value, day.value]),
    queryFn: () =>
      dataOf<Group>(api.GET(`${GROUPS}/{id}`, { params: { path: { id: id.value ?? '' }, query: { on: day.value } } })),
    enabled: computed(() => !!id.value),
    placeholderData: keepPreviousData
  })

export const documentLink = (id: string) => `${GROUPS}/${id}/document`

/** `id` is null for a new one. */
export const saveGroup = (id: string | null, body: GroupEntry) =>
  dataOf<Group>(id ? api.PUT(`${GROUPS}/{id}`, { ...on(id), body }) : api.POST(GROUPS, { body }))

export const addMember = (group: string, body: MemberEntry) =>
  dataOf<Group>(api.POST(`${GROUPS}/{id}/members`, { ...on(group), body }))

export const changeMember = (id: string, body: { version: number; role: GroupRole; duty: string; on: string }) =>
  dataOf<Group>(api.POST(`${ROOT}/group-members/{id}/changes`, { ...on(id), body }))

export const endMember = (id: string, body: { version: number; on: string }) =>
  dataOf<Group>(api.POST(`${ROOT}/group-members/{id}/end`, { ...on(id), body }))
