import type { Queue } from '@/shared/api/types'

const QUEUES: Record<string, Queue['key'][]> = {
  ACCEPTOR: ['TO_ACCEPT'],
  DISPATCHER: ['TO_DISPATCH'],
  UNIT_HANDLER: ['TO_SIGN', 'TO_HANDLE', 'TO_REWORK', 'TO_HELP'],
  UNIT_LEAD: ['TO_REVIEW', 'TO_HELP'],
  CHECKER: ['TO_VERIFY', 'TO_CHECK'],
  REVISITOR: ['TO_REVISIT']
}

/** Queues that a person's roles work off and that are not empty: who has nothing assigned takes the next from there. */
export function waitingForRoles(queues: Queue[], roles: readonly string[]): Queue[] {
  const mine = roles.flatMap((role) => QUEUES[role] ?? [])
  return queues.filter((queue) => queue.count > 0 && mine.includes(queue.key))
}
