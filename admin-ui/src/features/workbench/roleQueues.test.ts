import { expect, it } from 'vitest'
import type { Queue } from '@/shared/api/types'
import { waitingForRoles } from './roleQueues'

const queue = (key: Queue['key'], count: number): Queue => ({
  key,
  label: key,
  count,
  capped: false,
  overdue: 0,
  dueSoon: 0
})
const queues = [queue('TO_ACCEPT', 7), queue('TO_DISPATCH', 0), queue('TO_SIGN', 2), queue('TO_HANDLE', 4)]

it('points to the queues of all roles, without the empty ones and those of others', () => {
  const keys = (...roles: string[]) => waitingForRoles(queues, roles).map((it) => it.key)
  expect(keys('ACCEPTOR', 'DISPATCHER')).toEqual(['TO_ACCEPT'])
  expect(keys('UNIT_HANDLER')).toEqual(['TO_SIGN', 'TO_HANDLE'])
  expect(keys('BUREAU_LEADER')).toEqual([])
})
