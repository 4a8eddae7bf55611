import type { Got, Nullable, Put } from '@/shared/api/types'

type View = Got<'/api/console/publicity/activities/{number}/evaluation'>
export type Findings = Nullable<View['findings'], keyof View['findings']>
export type Engagement = NonNullable<Findings['engagement']>
export type Satisfaction = Nullable<View['survey'], 'rate' | 'margin'>
export type Figures = Omit<View['figures'], 'form'> & { form: Satisfaction }
export type Costs = Omit<View['costs'], 'lines'> & { lines: Nullable<View['costs']['lines'][number], 'actual'>[] }
export type Evaluation = Nullable<
  Omit<View, 'findings' | 'figures' | 'survey' | 'costs'>,
  'writtenBy' | 'writtenAt' | 'closedAt'
> & { findings: Findings; figures: Figures; survey: Satisfaction | null; costs: Costs }
export type EvaluationEntry = Put<'/api/console/publicity/activities/{number}/evaluation'>
