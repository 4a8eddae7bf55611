import type { Body, Got, Nullable, Put } from '@/shared/api/types'

type Root = '/api/console/publicity'
type Shown = Got<`${Root}/network`>
type ShownUnit = Shown['items'][number]
type ShownGroup = Got<`${Root}/leading-groups/{id}`>
type ShownHandover = Got<`${Root}/handovers/{id}`>

export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

export type Post = Nullable<ShownUnit['lead'], 'endsOn' | 'ended' | 'endNote'>
export type PostKind = Post['kind']
export type UnitCoverage = Omit<ShownUnit, 'lead' | 'informants' | 'left'> & {
  lead: Post | null
  informants: Post[]
  left: Post[]
}
export type Gap = UnitCoverage['gaps'][number]
export type Coverage = Nullable<Omit<Shown, 'items'>, 'hubUnitId'> & { items: UnitCoverage[] }
export type NamablePerson = Got<`${Root}/network/people`>['items'][number]
export type PostEntry = Body<`${Root}/network/posts`>
export type PostEnd = Body<`${Root}/network/posts/{id}/end`>

export type HandoverRow = Nullable<ShownHandover['handover'], 'settledOn'>
export type HandoverState = HandoverRow['state']
export type Handover = Omit<ShownHandover, 'handover'> & { handover: HandoverRow }
export type HandoverLine = Handover['lines'][number]
export type HandoverTopic = HandoverLine['topic']
export type HandoverEntry = Body<`${Root}/handovers`>

export type GroupHead = Nullable<ShownGroup['head'], 'termUntil'>
export type GroupMember = Nullable<ShownGroup['members'][number], 'endsOn'>
export type GroupRole = GroupMember['role']
export type Group = Omit<ShownGroup, 'head' | 'members'> & { head: GroupHead; members: GroupMember[] }
export type GroupEntry = Put<`${Root}/leading-groups/{id}`>
export type MemberEntry = Body<`${Root}/leading-groups/{id}/members`>

export const INFORMANTS = ['FULL_TIME', 'PART_TIME', 'CORRESPONDENT'] as const
export const TOPICS = ['WORK', 'MATERIALS', 'ACCOUNTS', 'CONTACTS'] as const
export const HANDOVER_STATES = ['DRAFT', 'CONFIRMED', 'WITHDRAWN'] as const
export const GROUP_ROLES = ['HEAD', 'DEPUTY_HEAD', 'MEMBER', 'OFFICE_DIRECTOR', 'OFFICE_MEMBER'] as const
