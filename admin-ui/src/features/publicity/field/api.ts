import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import { uploadPhoto } from '@/shared/api/uploads'
import type { Entry } from './entry'
import type { FieldLogPage, FieldPage } from './types'

const NEWEST = 20
const on = (number: string) => ({ params: { path: { number } } })

export const useFieldPage = (number: Ref<string>) =>
  useQuery({
    queryKey: computed(() => ['field', number.value]),
    queryFn: () => dataOf<FieldPage>(api.GET('/api/console/publicity/activities/{number}/field', on(number.value))),
    refetchOnMount: 'always'
  })

export const useFieldLogs = (number: Ref<string>) =>
  useQuery({
    queryKey: computed(() => ['field-logs', number.value]),
    queryFn: () =>
      dataOf<FieldLogPage>(
        api.GET('/api/console/publicity/activities/{number}/field-logs', {
          params: { path: { number: number.value }, query: { limit: NEWEST } }
        })
      ),
    refetchOnMount: 'always'
  })

/** Photos first, then the entry that names them; the entry's own id keeps a second sending from counting twice. */
export async function sendEntry(number: string, { photos, ...entry }: Entry): Promise<void> {
  const tokens: string[] = []
  for (const photo of photos) tokens.push((await uploadPhoto(photo, () => undefined).answer).id)
  await dataOf(
    api.POST('/api/console/publicity/activities/{number}/field-logs', {
      ...on(number),
      body: { ...entry, photos: tokens }
    })
  )
}

export const photoLink = (number: string, id: string) =>
  `/api/console/publicity/activities/${number}/field-photos/${id}`
