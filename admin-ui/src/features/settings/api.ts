import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import { sendFile } from '@/shared/api/uploads'
import type {
  AuditPage,
  Catalogue,
  CatalogueVersions,
  Category,
  CategoryEntry,
  CheckedSheet,
  DueChangeEstimate,
  CalendarChange,
  CalendarEntry,
  CalendarVersions,
  CalendarYear,
  WorkCalendar,
  Setting,
  SettingValue,
  StaffEntry,
  StaffMember,
  TimeLimit,
  TimeLimitEntry,
  Unit,
  UnitEntry
} from '@/shared/api/types'

import type { AuditFilter } from './audit/filter'

/** A page of what the log gives at once, and of what a person reads through. */
const AUDIT_ROWS = 50

const listStaff = async () => (await dataOf<{ items: StaffMember[] }>(api.GET('/api/console/staff'))).items

export const useStaff = (enabled = true) =>
  useQuery({ queryKey: ['staff'], queryFn: listStaff, refetchOnMount: 'always', enabled })

const listSettings = async () => (await dataOf<{ items: Setting[] }>(api.GET('/api/console/settings'))).items

export const useSettings = () => useQuery({ queryKey: ['settings'], queryFn: listSettings, refetchOnMount: 'always' })

const listTimeLimits = async () => (await dataOf<{ items: TimeLimit[] }>(api.GET('/api/console/time-limits'))).items

export const useTimeLimits = () =>
  useQuery({ queryKey: ['time-limits'], queryFn: listTimeLimits, refetchOnMount: 'always' })

export const useAudit = (filter: Ref<AuditFilter>, cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['audit', filter.value, cursor.value]),
    queryFn: () =>
      dataOf<AuditPage>(
        api.GET('/api/console/audit-entries', {
          params: { query: { ...filter.value, limit: AUDIT_ROWS, cursor: cursor.value } }
        })
      ),
    refetchOnMount: 'always'
  })

export const useCalendar = () =>
  useQuery({
    queryKey: ['calendar'],
    queryFn: () => dataOf<WorkCalendar>(api.GET('/api/console/calendar')),
    refetchOnMount: 'always'
  })

export const useCalendarVersions = (cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['calendar', 'versions', cursor.value]),
    queryFn: () =>
      dataOf<CalendarVersions>(
        api.GET('/api/console/calendar/versions', {
          params: { query: { limit: 10, cursor: cursor.value ? Number(cursor.value) : undefined } }
        })
      )
  })

export const previewCalendar = async (body: CalendarEntry) =>
  (await dataOf<{ changes: CalendarChange[] }>(api.POST('/api/console/calendar/previews', { body }))).changes

/** How many due moments the change would move; counted apart, the changes are shown without waiting for it. */
export const estimateDueChanges = (body: CalendarEntry) =>
  dataOf<DueChangeEstimate>(api.POST('/api/console/due-change-estimates', { body }))

export const saveCalendar = (body: CalendarEntry) =>
  dataOf<WorkCalendar>(api.POST('/api/console/calendar/changes', { body }))

/** Reads a file of notices without saving them. */
export const readNotice = async (file: File) =>
  (await sendFile<{ years: CalendarYear[] }>('/api/console/calendar/notice-files', file, () => {}).answer).years

const showCatalogue = () => dataOf<Catalogue>(api.GET('/api/console/catalogue'))

export const useCatalogue = () =>
  useQuery({ queryKey: ['catalogue'], queryFn: showCatalogue, refetchOnMount: 'always' })

export const useCatalogueVersions = (cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => ['catalogue', 'versions', cursor.value]),
    queryFn: () =>
      dataOf<CatalogueVersions>(
        api.GET('/api/console/catalogue/versions', {
          params: { query: { limit: 10, cursor: cursor.value ? Number(cursor.value) : undefined } }
        })
      )
  })

/** `code` is null for a new category. */
export const saveCategory = (code: string | null, body: CategoryEntry) =>
  dataOf<Category>(
    code
      ? api.PUT('/api/console/catalogue/categories/{code}', { params: { path: { code } }, body })
      : api.POST('/api/console/catalogue/categories', { body })
  )

/** Reads a sheet and compares it with the catalogue, without saving. */
export const checkSheet = (file: File) =>
  sendFile<CheckedSheet>('/api/console/catalogue/sheet-checks', file, () => {}).answer

export const importCatalogue = ({ version, entries }: CheckedSheet) =>
  dataOf<Catalogue>(api.POST('/api/console/catalogue/imports', { body: { version, entries } }))

const on = (id: string) => ({ params: { path: { id } } })

/** `id` is null for a new person. */
export const saveStaff = (id: string | null, body: StaffEntry) =>
  dataOf<StaffMember>(
    id ? api.PUT('/api/console/staff/{id}', { ...on(id), body }) : api.POST('/api/console/staff', { body })
  )

export const saveUnit = (id: string | null, body: UnitEntry) =>
  dataOf<Unit>(id ? api.PUT('/api/console/units/{id}', { ...on(id), body }) : api.POST('/api/console/units', { body }))

export const saveSetting = (key: string, body: SettingValue) =>
  dataOf<Setting>(api.PUT('/api/console/settings/{key}', { params: { path: { key } }, body }))

export const saveTimeLimit = (clock: string, body: TimeLimitEntry) =>
  dataOf<TimeLimit>(api.PUT('/api/console/time-limits/{clock}', { params: { path: { clock } }, body }))

export function useRegisterRefresh() {
  const client = useQueryClient()
  return (what: 'staff' | 'units' | 'settings' | 'time-limits' | 'calendar' | 'catalogue') =>
    void client.invalidateQueries({ queryKey: [what] })
}
