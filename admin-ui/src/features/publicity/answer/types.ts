import type { Got, Put } from '@/shared/api/types'

type View = Got<'/api/console/publicity/activities/{number}/answers'>
type Shown = View['topics'][number]
type Wire = Shown['topic']
/** What is not said is any. */
export type AnsweredTopic = Pick<Wire, 'fromDay' | 'untilDay'> & {
  categoryCode: string | null
  categoryName: string | null
  area: string | null
  unitId: string | null
}
export type ShownTopic = { topic: AnsweredTopic; unitName: string | null }
export type Answer = Omit<View, 'topics'> & { topics: ShownTopic[] }
export type AnswerEntry = Put<'/api/console/publicity/activities/{number}/answers'>
