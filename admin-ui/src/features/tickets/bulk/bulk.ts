import { api, dataOf } from '@/shared/api/client'
import type { BulkItem, BulkStep, TicketRow } from '@/shared/api/types'

/** How many the backend takes at once, and how many are sent at once so that progress can be shown. */
export const MOST = 200
const PORTION = 10

type What = BulkStep['what']

/** Whose work an act is; it only decides what is offered. Discipline does every step of a complaint about staff. */
const ROLES: Record<What, string[]> = {
  ACCEPT: ['ACCEPTOR'],
  DISPATCH: ['DISPATCHER'],
  AGREE_RETURN: ['DISPATCHER'],
  REFUSE_RETURN: ['DISPATCHER'],
  SIGN: ['UNIT_HANDLER'],
  TAKE_REWORK: ['UNIT_HANDLER'],
  AGREE_EXTENSION: ['UNIT_LEAD', 'SUPERVISOR'],
  REFUSE_EXTENSION: ['UNIT_LEAD', 'SUPERVISOR'],
  URGE: ['SUPERVISOR'],
  SUPERVISE: ['SUPERVISOR'],
  NOTE: []
}

export const bulkActs = (roles: string[]): What[] =>
  (Object.keys(ROLES) as What[]).filter(
    (what) => what === 'NOTE' || roles.some((role) => role === 'DISCIPLINE' || ROLES[what].includes(role))
  )

export type Chosen = Pick<TicketRow, 'number' | 'version'>

const chosenOf = (rows: Chosen[]) => rows.map(({ number, version }) => ({ number, version }))

export const previewBulk = async (step: BulkStep, rows: Chosen[]) =>
  (
    await dataOf<{ items: BulkItem[] }>(
      api.POST('/api/console/bulk-previews', { body: { step, tickets: chosenOf(rows) } })
    )
  ).items

export const runPortion = async (step: BulkStep, rows: Chosen[]) =>
  (await dataOf<{ items: BulkItem[] }>(api.POST('/api/console/bulk-acts', { body: { step, tickets: chosenOf(rows) } })))
    .items

/** Runs portion after portion; what was not reached when the person stopped is simply not in the results. */
export async function runBulk(
  step: BulkStep,
  rows: Chosen[],
  progress: (done: BulkItem[]) => void,
  stopped: () => boolean,
  send = runPortion
): Promise<BulkItem[]> {
  const done: BulkItem[] = []
  for (let at = 0; at < rows.length && !stopped(); at += PORTION) {
    done.push(...(await send(step, rows.slice(at, at + PORTION))))
    progress([...done])
  }
  return done
}
