import type { Body, Got, Nullable, Put } from '@/shared/api/types'

type Frame = Got<'/api/console/publicity/plan-years/{year}'>
export type Campaign = Nullable<Frame['campaigns'][number], 'leadingGroup' | 'scheme' | 'summary' | 'closedOn'>
export type CentralTask = Frame['tasks'][number]
export type BudgetLine = Frame['budgetLines'][number]
export type YearFrame = Omit<Frame, 'campaigns'> & { campaigns: Campaign[] }
export type CampaignActivity = Got<'/api/console/publicity/plan-years/{year}/campaigns/{id}'>['activities'][number]
export type CampaignView = { campaign: Campaign; activities: CampaignActivity[] }
export type CampaignEntry = Body<'/api/console/publicity/plan-years/{year}/campaigns'>
export type TaskEntry = Body<'/api/console/publicity/plan-years/{year}/central-tasks'>
export type BudgetEntry = Body<'/api/console/publicity/plan-years/{year}/budget-lines'>
export type Placement = Nullable<
  Got<'/api/console/publicity/activities/{number}/placement'>,
  'campaignId' | 'campaignTitle' | 'budgetLine'
>
export type PlacementEntry = Put<'/api/console/publicity/activities/{number}/placement'>
