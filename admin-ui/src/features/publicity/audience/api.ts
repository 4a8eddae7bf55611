import { api, dataOf } from '@/shared/api/client'
import type { Body, Got } from '@/shared/api/types'

export type Audience = Got<'/api/console/publicity/audiences'>['items'][number]
export type AudienceEntry = Body<'/api/console/publicity/audiences'>

export const addAudience = (body: AudienceEntry) =>
  dataOf<Audience>(api.POST('/api/console/publicity/audiences', { body }))

export const changeAudience = (code: string, body: AudienceEntry) =>
  dataOf<Audience>(api.PUT('/api/console/publicity/audiences/{code}', { params: { path: { code } }, body }))
