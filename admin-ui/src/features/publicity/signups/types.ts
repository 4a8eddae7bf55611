import type { Got, Nullable } from '@/shared/api/types'

export type DeskCounts = Nullable<Got<'/api/console/publicity/activities/{number}/desk'>, 'address' | 'capacity'>
type Rows = Got<'/api/console/publicity/activities/{number}/sign-ups'>
export type DeskSignUp = Nullable<Rows['items'][number], 'checkedInAt'>
export interface SignUpPage {
  items: DeskSignUp[]
  nextCursor: string | null
}
export type SignUpState = DeskSignUp['state']
export type EntranceCode = Got<'/api/console/publicity/activities/{number}/entrance-code'>
