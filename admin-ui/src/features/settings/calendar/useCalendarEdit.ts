import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref, shallowRef, watch } from 'vue'
import type { CalendarYear, WorkCalendar, WorkPeriod } from '@/shared/api/types'
import { useCalendar } from '../api'
import { changedYears, rebased } from './days'

const hoursOf = (it: WorkCalendar): WorkPeriod[] =>
  it.officeHours.map(({ opens, closes }) => ({ opens: opens.slice(0, 5), closes: closes.slice(0, 5) }))

/** The calendar as it is being edited; when somebody else saves, the changes stay, on top of what stands there now. */
export function useCalendarEdit() {
  const client = useQueryClient()
  const { data, error, refetch } = useCalendar()
  /** What the changes are counted from. */
  const base = shallowRef<WorkCalendar>({ version: 0, years: [], officeHours: [] })
  const years = ref<CalendarYear[]>([])
  const hours = ref<WorkPeriod[]>([])
  const overtaken = ref(false)

  const hoursChanged = computed(() => JSON.stringify(hours.value) !== JSON.stringify(hoursOf(base.value)))
  const entry = computed(() => ({
    version: base.value.version,
    years: changedYears(base.value.years, years.value).map((it) => ({ ...it, source: it.source ?? undefined })),
    officeHours: hoursChanged.value ? hours.value : undefined
  }))
  const dirty = computed(() => entry.value.years.length > 0 || hoursChanged.value)

  function take(now: WorkCalendar) {
    base.value = now
    years.value = now.years
    hours.value = hoursOf(now)
    overtaken.value = false
  }

  function follow(now: WorkCalendar) {
    if (!dirty.value) return take(now)
    years.value = rebased(base.value.years, years.value, now.years)
    if (!hoursChanged.value) hours.value = hoursOf(now)
    base.value = now
    overtaken.value = true
  }

  watch(
    () => data.value?.version,
    () => data.value && data.value.version !== base.value.version && follow(data.value),
    { immediate: true }
  )

  return {
    data,
    error,
    refetch,
    years,
    hours,
    entry,
    dirty,
    overtaken,
    discard: () => data.value && take(data.value),
    saved(now: WorkCalendar) {
      take(now)
      client.setQueryData(['calendar'], now)
    },
    stale: (now: WorkCalendar) => client.setQueryData(['calendar'], now)
  }
}
