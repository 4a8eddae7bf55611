import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { api, dataOf } from '@/shared/api/client'
import type { PeriodEntry, Review } from './types'

const KEY = ['publicity-review']
export const REVIEW_SHEET = '/api/console/publicity/review.xlsx'

export const useReview = () =>
  useQuery({
    queryKey: KEY,
    queryFn: () => dataOf<Review>(api.GET('/api/console/publicity/review')),
    refetchOnMount: 'always'
  })

export function useReviewRefresh() {
  const client = useQueryClient()
  return (review: Review) => client.setQueryData(KEY, review)
}

export const savePeriod = (body: PeriodEntry) =>
  dataOf<Review>(api.POST('/api/console/publicity/review-periods', { body }))
