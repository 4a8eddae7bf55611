import { get, set } from 'idb-keyval'
import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { Problem } from '@/shared/api/problem'
import { randomId } from '@/shared/format/randomKey'
import { dateTimeText } from '@/shared/format/time'
import { t } from '@/shared/locales/i18n'
import { mayPass, useOutbox } from '@/shared/outbox'
import { checkIn, fetchScanList, type Scan } from './api'
import { hashOf, judge, type Listed, readShown, type Shown } from './scans'

interface Kept {
  list: Listed[]
  takenAt: string | null
}

/** What the desk says after a scan. */
export interface Said {
  tone: 'success' | 'warning' | 'error'
  text: string
}

const masked = (name: string) => `${[...name][0] ?? ''}**`

/** Lets people in, with the network or without it. */
export function useCheckIn(number: string) {
  const client = useQueryClient()
  const key = `scan-list:${number}`
  const kept = ref<Kept>({ list: [], takenAt: null })
  const said = ref<Said | null>(null)
  const busy = ref(false)
  const box = useOutbox<Scan>(`scans:${number}`, async (scan) => {
    await checkIn(number, scan)
    refresh()
  })
  void get<Kept>(key).then((stored) => stored && (kept.value = stored))

  function refresh() {
    void client.invalidateQueries({ queryKey: ['desk', number] })
    void client.invalidateQueries({ queryKey: ['sign-ups', number] })
  }

  const keep = () => set(key, { list: kept.value.list.map((it) => ({ ...it })), takenAt: kept.value.takenAt })

  async function takeList() {
    const rows = await fetchScanList(number)
    kept.value = {
      list: rows.map((it) => ({
        number: it.number,
        name: masked(it.name),
        people: it.people,
        hash: it.entryHash,
        cameAt: it.checkedInAt
      })),
      takenAt: new Date().toISOString()
    }
    await keep()
  }

  async function clearList() {
    kept.value = { list: [], takenAt: null }
    await keep()
  }

  async function letIn(typed: string): Promise<boolean> {
    const shown = readShown(typed)
    if (!shown) return say('error', t('publicity.signups.unreadable'))
    if (busy.value) return false
    busy.value = true
    try {
      return await ask(shown)
    } finally {
      busy.value = false
    }
  }

  async function ask(shown: Shown): Promise<boolean> {
    const scan: Scan = { scanId: randomId(), ...shown, at: new Date().toISOString() }
    try {
      const { name, people } = await checkIn(number, scan)
      note(shown.number, scan.at)
      refresh()
      return say('success', t('publicity.signups.welcome', { name, people }))
    } catch (error) {
      if (mayPass(error)) return withoutNetwork(shown, scan)
      return fail(error)
    }
  }

  async function withoutNetwork(shown: Shown, scan: Scan): Promise<boolean> {
    if (!kept.value.takenAt) {
      await box.put(scan.scanId, scan)
      return say('warning', t('publicity.signups.keptUnchecked'))
    }
    const verdict = judge(kept.value.list, shown, await hashOf(shown))
    if (verdict.kind === 'UNKNOWN') return say('error', t('publicity.signups.notOnList'))
    const { name, people } = verdict.listed
    if (verdict.kind === 'TWICE') {
      return say('error', t('publicity.signups.twice', { name, at: dateTimeText(verdict.at) }))
    }
    note(shown.number, scan.at)
    await box.put(scan.scanId, scan)
    return say('success', t('publicity.signups.keptOffline', { name, people }))
  }

  /** From now on this phone knows that they are there. */
  function note(signUp: string, at: string) {
    const listed = kept.value.list.find((it) => it.number === signUp)
    if (!listed) return
    listed.cameAt = at
    void keep()
  }

  const fail = (error: unknown) => say('error', error instanceof Problem ? error.detail : String(error))

  function say(tone: Said['tone'], text: string): boolean {
    said.value = { tone, text }
    return tone !== 'error'
  }

  return {
    said,
    busy,
    kept,
    letIn,
    takeList,
    clearList,
    refresh,
    fail,
    unsent: computed(() => box.waiting.value.filter((it) => it.refused === null).length),
    refused: computed(() => box.waiting.value.filter((it) => it.refused !== null)),
    send: box.flush,
    forget: box.forget
  }
}

export type CheckIn = ReturnType<typeof useCheckIn>
