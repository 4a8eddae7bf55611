import { flushPromises, mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { ref } from 'vue'
import type { CalendarYear } from '@/shared/api/types'
import { i18n } from '@/shared/locales/i18n'
import CalendarPage from './CalendarPage.vue'

const NEW_YEAR: CalendarYear = {
  year: 2026,
  source: '国办发明电〔2025〕7号',
  days: [{ date: '2026-01-01', kind: 'OFF', name: '元旦' }]
}
const read = vi.fn<() => Promise<CalendarYear[]>>()

vi.mock('vue-router', () => ({
  useRoute: () => ({ query: { year: '2026' } }),
  useRouter: () => ({ replace: vi.fn() })
}))
vi.mock('@tanstack/vue-query', () => ({ useQueryClient: () => ({ setQueryData: vi.fn() }) }))
vi.mock('../api', () => ({
  readNotice: () => read(),
  previewCalendar: vi.fn(),
  useRegisterRefresh: () => vi.fn(),
  useCalendar: () => ({
    data: ref({ version: 1, years: [NEW_YEAR], officeHours: [{ opens: '08:30:00', closes: '17:30:00' }] }),
    error: ref(null),
    refetch: vi.fn()
  })
}))

async function load(years: CalendarYear[]) {
  read.mockResolvedValue(years)
  const page = mount(CalendarPage, {
    global: {
      plugins: [i18n],
      stubs: {
        SettingsHead: { template: '<div><slot /></div>' },
        MonthGrid: true,
        OfficeHours: true,
        VersionsCard: true,
        DueChangesLink: true
      }
    }
  })
  const input = page.get<HTMLInputElement>('input[type=file]')
  Object.defineProperty(input.element, 'files', { value: [new File(['{}'], 'holidays.json')] })
  await input.trigger('change')
  await flushPromises()
  return page.text()
}

it('a file that says what the calendar says already is answered by a sentence', async () => {
  expect(await load([structuredClone(NEW_YEAR)])).toContain('和现在的日历一样')
})

it('a file that says something else waits to be saved', async () => {
  const text = await load([
    { ...NEW_YEAR, days: [...NEW_YEAR.days, { date: '2026-01-02', kind: 'OFF', name: '元旦' }] }
  ])
  expect(text).toContain('有改动还没有保存')
  expect(text).not.toContain('和现在的日历一样')
})
