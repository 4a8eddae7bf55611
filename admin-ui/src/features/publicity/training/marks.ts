import type { Mark, TrainingPerson } from './types'

/** A person with what is being entered. */
export type Row = TrainingPerson

export const rowsOf = (people: TrainingPerson[]): Row[] => people.map((it) => ({ ...it }))

/** Somebody absent has no score, whatever was typed before. */
export const marksOf = (rows: Pick<Row, 'staffId' | 'present' | 'score'>[]): Mark[] =>
  rows.map(({ staffId, present, score }) => ({ staffId, present, score: present ? (score ?? undefined) : undefined }))

export const cameOf = (rows: Pick<Row, 'present'>[]) => rows.filter((it) => it.present).length

/** Whole percent, rounded down: 79.9 % is not 80. */
export const percentOf = (came: number, invited: number) => (invited ? Math.floor((came * 100) / invited) : 0)
