import { dateText } from '@/shared/format/time'
import type { AnswerEntry, AnsweredTopic } from './types'

export const MOST_TOPICS = 10
export const MOST_NUMBERS = 50

/** A row as it is being typed; `key` only tells rows apart on the screen. */
export interface TypedTopic {
  key: number
  categoryCode?: string
  categoryName?: string
  area?: string
  unitId?: string
  days: [string, string] | null
  /** The period on the screen ends before it begins; `days` is the last one that did not. */
  backwards?: boolean
}

let rows = 0

/** Which row, counted from one, has a period the wrong way round; none is 0. */
export const backwardsRow = (topics: TypedTopic[]) => topics.findIndex((it) => it.backwards) + 1

/** Half a year up to the day before the activity: what people complained of when it was thought of. */
export function blankTopic(startsAt: string): TypedTopic {
  const until = new Date(Date.parse(dateText(startsAt)) - 86_400_000)
  const from = new Date(until)
  from.setUTCMonth(from.getUTCMonth() - 6)
  return { key: rows++, days: [from.toISOString().slice(0, 10), until.toISOString().slice(0, 10)] }
}

export const typedOf = (topic: AnsweredTopic): TypedTopic => ({
  key: rows++,
  categoryCode: topic.categoryCode ?? undefined,
  categoryName: topic.categoryName ?? undefined,
  area: topic.area ?? undefined,
  unitId: topic.unitId ?? undefined,
  days: [topic.fromDay, topic.untilDay]
})

/** What is left empty is not sent; the period's absence is refused by name. */
export const entryOf = ({ days, ...said }: TypedTopic): AnswerEntry['topics'][number] => ({
  categoryCode: said.categoryCode || undefined,
  categoryName: said.categoryCode ? said.categoryName : undefined,
  area: said.area || undefined,
  unitId: said.unitId || undefined,
  fromDay: days?.[0] as string,
  untilDay: days?.[1] as string
})
