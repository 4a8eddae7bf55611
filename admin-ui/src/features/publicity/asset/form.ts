import type { SentPhoto } from '@/shared/ui/photoQueue'
import type { Asset, AssetEntry, AssetKind, LocationKind } from './types'

export interface AssetForm {
  kind: AssetKind | ''
  name: string
  unitId: string
  owner: string
  spec: string
  locationKind: LocationKind | ''
  address: string
  point: { lat: number; lon: number } | null
  content: string
  startsOn: string
  endsOn: string
  permitNeeded: boolean
  permitNo: string
  inspectorId: string
  photos: SentPhoto[]
}

export const FIELDS = [
  'kind',
  'name',
  'unitId',
  'owner',
  'spec',
  'locationKind',
  'address',
  'content',
  'startsOn',
  'endsOn',
  'permitNo',
  'inspectorId',
  'photos'
] as const

export function formOf(asset: Asset | undefined, unitId: string): AssetForm {
  const facts = asset?.facts
  return {
    kind: facts?.kind ?? '',
    name: facts?.name ?? '',
    unitId: facts?.unitId ?? unitId,
    owner: facts?.owner ?? '',
    spec: facts?.spec ?? '',
    locationKind: facts?.locationKind ?? '',
    address: facts?.address ?? '',
    point: facts?.lat != null && facts.lon != null ? { lat: facts.lat, lon: facts.lon } : null,
    content: facts?.content ?? '',
    startsOn: facts?.startsOn ?? '',
    endsOn: facts?.endsOn ?? '',
    permitNeeded: facts?.permitNeeded ?? false,
    permitNo: facts?.permitNo ?? '',
    inspectorId: facts?.inspectorId ?? '',
    photos: []
  }
}

/** What is not filled in is not sent; the backend says what it misses. */
export const entryOf = (form: AssetForm, version: number): AssetEntry => ({
  version,
  facts: {
    kind: (form.kind || undefined) as AssetKind,
    name: form.name.trim(),
    unitId: (form.unitId || undefined) as string,
    owner: form.owner.trim() || undefined,
    spec: form.spec.trim() || undefined,
    locationKind: (form.locationKind || undefined) as LocationKind,
    address: form.address.trim(),
    lat: form.point?.lat,
    lon: form.point?.lon,
    content: form.content.trim() || undefined,
    startsOn: form.startsOn || undefined,
    endsOn: form.endsOn || undefined,
    permitNeeded: form.permitNeeded,
    permitNo: form.permitNo.trim() || undefined,
    inspectorId: form.inspectorId || undefined
  },
  photos: form.photos.map(({ id }) => id)
})
