import { computed, type Ref } from 'vue'
import { t } from '@/shared/locales/i18n'
import { useTicketCount } from '../api'
import type { TicketFilters } from '../filters'

/** How many the filter finds, in words; the list and the ledger say the same. */
export function useCountText(filters: Ref<TicketFilters>) {
  const { data: count, error } = useTicketCount(filters)
  return computed(() => {
    if (error.value) return t('tickets.list.countFailed')
    if (!count.value) return ''
    return count.value.capped
      ? t('tickets.list.countCapped', { count: count.value.count })
      : t('tickets.list.count', { count: count.value.count })
  })
}
