import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { LedgerLine, LedgerPage } from '@/shared/api/types'
import { PAGE_SIZE } from '../api'
import type { TicketFilters } from '../filters'

const page = (filters: TicketFilters, limit: number, cursor: string | undefined, signal?: AbortSignal) =>
  dataOf<LedgerPage>(api.GET('/api/console/ledger', { params: { query: { ...filters, limit, cursor } }, signal }))

export const useLedgerPage = (filters: Ref<TicketFilters>, cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['tickets', 'ledger', filters.value, cursor.value]),
    queryFn: ({ signal }) => page(filters.value, PAGE_SIZE, cursor.value, signal),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always'
  })

/** More than this is no sheet of paper any more; the export has no limit. */
export const PRINT_MOST = 1_000
const LARGEST_PAGE = 100

/** All lines of the filter for paper, from the first. */
export async function linesToPrint(filters: TicketFilters): Promise<{ lines: LedgerLine[]; more: boolean }> {
  const lines: LedgerLine[] = []
  let cursor: string | undefined
  do {
    const next = await page(filters, LARGEST_PAGE, cursor)
    lines.push(...next.items)
    cursor = next.nextCursor ?? undefined
  } while (cursor && lines.length < PRINT_MOST)
  return { lines, more: cursor !== undefined }
}
