import type { Problem } from '@/shared/api/problem'
import { ROW_PARTS, type RowPart } from './form'

const ROW = /^plan\.(?:media\.|meeting\.)?(\w+)\[(\d+)](?:\.(\w+))?/

export interface FormErrors {
  fields: Record<string, string>
  /** Of a row part: `2.due` is the column `due` of the third row. */
  rows: Partial<Record<RowPart, Record<string, string>>>
  /** About a part as a whole, and what belongs to no field. */
  others: string[]
}

/** Where each sentence of a refusal belongs on the form. */
export function errorsOf(problem: Problem | null, fields: readonly string[]): FormErrors {
  const errors: FormErrors = { fields: {}, rows: {}, others: [] }
  for (const { field, message } of problem?.violations ?? []) {
    const [, part, at, key] = ROW.exec(field) ?? []
    const row = ROW_PARTS.find((it) => it === part)
    if (row) errors.rows[row] = { ...errors.rows[row], [`${at}.${key ?? columnOf(row)}`]: message }
    else if (fields.includes(field)) errors.fields[field] = message
    else errors.others.push(message)
  }
  return errors
}

/** A list of plain texts has one column. */
const columnOf = (part: RowPart) =>
  ({ goals: 'goal', interviewees: 'interviewee', questions: 'question' })[part as string] ?? ''
