import { ref, watch } from 'vue'
import type { ExportOrder } from '@/shared/api/types'

/** The summary is always there: a row without it says nothing. */
export const COLUMNS = [
  'number',
  'kind',
  'state',
  'due',
  'category',
  'unit',
  'address',
  'source',
  'submittedAt'
] as const
export type Column = (typeof COLUMNS)[number]

const KEY = 'chengsheng-ticket-columns'
const DEFAULT: Column[] = ['number', 'kind', 'state', 'due', 'unit', 'submittedAt']

function remembered(): Column[] {
  const stored = localStorage.getItem(KEY)
  return stored === null ? DEFAULT : COLUMNS.filter((column) => stored.split(',').includes(column))
}

export function useColumns() {
  const columns = ref<Column[]>(remembered())
  watch(columns, (chosen) => localStorage.setItem(KEY, chosen.join(',')))
  return columns
}

type Exported = NonNullable<ExportOrder['columns']>[number]

const EXPORTED: Record<Column, Exported[]> = {
  number: ['NUMBER', 'EXTERNAL_NUMBER'],
  kind: ['KIND'],
  state: ['STATE'],
  due: ['DUE_AT', 'DUE', 'NEXT_DUE_AT'],
  category: ['CATEGORY'],
  unit: ['UNIT'],
  address: ['ADDRESS'],
  source: ['SOURCE'],
  submittedAt: ['SUBMITTED_AT']
}

/** An export has what is shown; a cell with two facts becomes two columns. */
export const exportColumns = (shown: Column[]): Exported[] => ['SUMMARY', ...shown.flatMap((it) => EXPORTED[it])]
