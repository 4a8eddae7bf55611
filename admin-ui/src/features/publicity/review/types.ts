import type { Body, Got } from '@/shared/api/types'

type View = Got<'/api/console/publicity/review'>
export type ReviewLine = Omit<View['lines'][number], 'entered' | 'counted'> & {
  entered: (number | null)[]
  counted: (number | null)[]
}
export type Review = Omit<View, 'lines'> & { lines: ReviewLine[] }
export type Period = View['periods'][number]
export type PeriodEntry = Body<'/api/console/publicity/review-periods'>
