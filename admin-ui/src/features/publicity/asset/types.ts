import type { Body, Got, Nullable } from '@/shared/api/types'

type Root = '/api/console/publicity/assets'

export type AssetRow = Nullable<
  Got<Root>['items'][number],
  | 'content'
  | 'startsOn'
  | 'endsOn'
  | 'permitNo'
  | 'inspectorName'
  | 'checkedOn'
  | 'patrolDueOn'
  | 'photoId'
  | 'owner'
  | 'spec'
>
export type AssetKind = AssetRow['kind']
export type AssetState = AssetRow['state']
export type LocationKind = AssetRow['locationKind']
export interface AssetPage {
  items: AssetRow[]
  nextCursor: string | null
}

type Detail = Got<`${Root}/{id}`>
export type AssetFacts = Nullable<
  Detail['facts'],
  'owner' | 'spec' | 'lat' | 'lon' | 'content' | 'startsOn' | 'endsOn' | 'permitNo' | 'inspectorId'
>
export type AssetLine = Nullable<Detail['history'][number], 'actorName' | 'note'>
export type Asset = Nullable<
  Omit<Detail, 'facts' | 'history'>,
  'inspectorName' | 'checkedOn' | 'patrolDueOn' | 'replacedBy'
> & { facts: AssetFacts; history: AssetLine[] }

export type AssetEntry = Body<Root>
export type AssetPoints = Got<`${Root}/points`>
export type AssetAlerts = Got<`${Root}/alerts`>
export type Inspector = Got<`${Root}/inspectors`>['items'][number]
export type NoticeBoard = Nullable<Got<`${Root}/{id}/board`>, 'token' | 'tokenAt'>
