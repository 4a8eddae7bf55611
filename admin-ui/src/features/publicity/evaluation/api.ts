import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { Evaluation, EvaluationEntry } from './types'

const on = (number: string) => ({ params: { path: { number } } })
const keyOf = (number: string) => ['evaluation', number]

export const useEvaluation = (number: Ref<string>) =>
  useQuery({
    queryKey: computed(() => keyOf(number.value)),
    queryFn: () =>
      dataOf<Evaluation>(api.GET('/api/console/publicity/activities/{number}/evaluation', on(number.value))),
    refetchOnWindowFocus: false,
    refetchOnMount: 'always'
  })

/** After a save or a step: the answer is the evaluation as it is now, and the activity may be in another state. */
export function useEvaluationRefresh() {
  const client = useQueryClient()
  return (evaluation: Evaluation) => {
    client.setQueryData(keyOf(evaluation.number), evaluation)
    void client.invalidateQueries({ queryKey: ['activities'] })
  }
}

export const SUMMARY_FORMATS = ['DOCX', 'PDF'] as const

/** The summary as a file: a plain link, the browser keeps it. */
export const summaryLink = (number: string, format: (typeof SUMMARY_FORMATS)[number]) =>
  `/api/console/publicity/activities/${encodeURIComponent(number)}/summary?format=${format}`

export const saveEvaluation = (number: string, body: EvaluationEntry) =>
  dataOf<Evaluation>(api.PUT('/api/console/publicity/activities/{number}/evaluation', { ...on(number), body }))

export const evaluateActivity = (number: string, version: number) =>
  dataOf<Evaluation>(
    api.POST('/api/console/publicity/activities/{number}/evaluations', { ...on(number), body: { version } })
  )

export const closeActivity = (number: string, version: number) =>
  dataOf<Evaluation>(
    api.POST('/api/console/publicity/activities/{number}/closings', { ...on(number), body: { version } })
  )
