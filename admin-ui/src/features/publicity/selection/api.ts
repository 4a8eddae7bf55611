import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, dataOf } from '@/shared/api/client'
import type { Step } from './steps'
import type { CandidateEntry, Judge, Page, Selection, SelectionEntry, SelectionRow, SelectionState } from './types'

const ROOT = '/api/console/publicity/selections'
const ONE = `${ROOT}/{id}` as const
const CANDIDATE = `${ONE}/candidates/{candidateId}` as const
export const SELECTIONS = 'publicity-selections'
const on = (id: string) => ({ params: { path: { id } } })
const at = (id: string, candidateId: string) => ({ params: { path: { id, candidateId } } })

export const useSelectionPage = (state: Ref<SelectionState[]>, cursor: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => [SELECTIONS, 'list', state.value, cursor.value]),
    queryFn: ({ signal }) =>
      dataOf<Page<SelectionRow>>(
        api.GET(ROOT, { params: { query: { state: state.value, limit: 20, cursor: cursor.value } }, signal })
      ),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always'
  })

export const useSelection = (id: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [SELECTIONS, 'one', id.value]),
    queryFn: () => dataOf<Selection>(api.GET(ONE, on(id.value))),
    refetchOnMount: 'always'
  })

export const useJudges = () =>
  useQuery({
    queryKey: [SELECTIONS, 'judges'],
    queryFn: () => dataOf<{ items: Judge[] }>(api.GET(`${ROOT}/judges`))
  })

/** `id` is null for a new one. */
export const saveSelection = (id: string | null, body: SelectionEntry) =>
  dataOf<Selection>(id ? api.PUT(ONE, { ...on(id), body }) : api.POST(ROOT, { body }))

export const saveCandidate = (id: string, candidateId: string | null, body: CandidateEntry) =>
  dataOf<Selection>(
    candidateId
      ? api.PUT(CANDIDATE, { ...at(id, candidateId), body })
      : api.POST(`${ONE}/candidates`, { ...on(id), body })
  )

export const withdraw = (id: string, candidateId: string, version: number, text: string) =>
  dataOf<Selection>(api.POST(`${CANDIDATE}/withdrawals`, { ...at(id, candidateId), body: { version, text } }))

export const setConsent = (
  id: string,
  candidateId: string,
  body: { version: number; consent: boolean; guardianConsent: boolean }
) => dataOf<Selection>(api.PUT(`${CANDIDATE}/consent`, { ...at(id, candidateId), body }))

export const viewContact = (id: string, candidateId: string) =>
  dataOf<{ name: string | null; phone: string | null }>(api.POST(`${CANDIDATE}/contact-views`, at(id, candidateId)))

export const mark = (id: string, candidateId: string, points: number[], interest: boolean) =>
  dataOf<Selection>(api.PUT(`${CANDIDATE}/mark`, { ...at(id, candidateId), body: { points, interest } }))

export const decideTie = (id: string, version: number, order: string[], text: string) =>
  dataOf<Selection>(api.POST(`${ONE}/tie-decisions`, { ...on(id), body: { version, order, text } }))

export const releaseJudge = (id: string, judgeId: string, version: number, text: string) =>
  dataOf<Selection>(
    api.POST(`${ONE}/judges/{judgeId}/releases`, { params: { path: { id, judgeId } }, body: { version, text } })
  )

export const objectTo = (id: string, version: number, candidateId: string, text: string) =>
  dataOf<Selection>(api.POST(`${ONE}/objections`, { ...on(id), body: { version, candidateId, text } }))

export const ruleOn = (id: string, version: number, objectionId: string, upheld: boolean, text: string) =>
  dataOf<Selection>(api.POST(`${ONE}/rulings`, { ...on(id), body: { version, objectionId, upheld, text } }))

const PATHS = { OPEN: 'openings', BEGIN_JUDGING: 'judgings', PUT_ON_NOTICE: 'notices', AWARD: 'awards' } as const

export const takeStep = (id: string, version: number, step: Step, text: string) =>
  dataOf<Selection>(
    step === 'CANCEL'
      ? api.POST(`${ONE}/cancellations`, { ...on(id), body: { version, text } })
      : api.POST(`${ONE}/${PATHS[step]}`, { ...on(id), body: { version } })
  )

export const sheetLink = (id: string) => `${ROOT}/${id}/sheet`
export const certificateLink = (id: string, candidateId: string) =>
  `${ROOT}/${id}/candidates/${candidateId}/certificate`
