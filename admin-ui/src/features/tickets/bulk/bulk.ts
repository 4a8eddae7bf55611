import { api, dataOf } from '@/shared/api/client'
import type { BulkItem, BulkStep, TicketRow } from '@/shared/api/types'

/** How many the backend takes at once, and how many are sent at once so that progress can be shown. */
export const MOST = 200
const PORTION = 10

export const BULK_ACTS: BulkStep['what'][] = ['ACCEPT', 'DISPATCH', 'SIGN', 'NOTE']

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
