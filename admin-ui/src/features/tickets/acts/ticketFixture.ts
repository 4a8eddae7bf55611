import type { Standing, TicketDetail, TimelineEvent } from '@/shared/api/types'

/** A ticket for tests: waiting to be accepted, with one event. */
export function ticketFixture(changes: Partial<TicketDetail> = {}): TicketDetail {
  return {
    number: 'T20261123-7KQ4ZP',
    externalNumber: null,
    version: 1,
    kind: 'COMPLAINT',
    kindLabel: '投诉',
    state: 'PENDING_ACCEPTANCE',
    stateLabel: '待受理',
    source: 'H5',
    sourceLabel: '网页',
    text: '青石路菜市场门口占道经营',
    place: null,
    photos: [],
    contact: { name: null, phone: null, anonymous: true },
    mayPublish: false,
    aboutStaff: false,
    accused: null,
    flagged: false,
    flagReason: null,
    categoryCode: null,
    categoryName: null,
    urgent: false,
    area: null,
    leadUnit: null,
    handler: null,
    submittedAt: '2026-11-23T01:00:00Z',
    acceptedAt: null,
    promisedAt: null,
    dueAt: null,
    due: 'NONE',
    nextDueAt: null,
    nextDue: 'NONE',
    step: null,
    deadline: null,
    timeline: [eventFixture({ seq: 1, act: 'FILE', actLabel: '提交', actorKind: 'CITIZEN', by: null })],
    question: null,
    reply: null,
    rating: null,
    acts: [
      { act: 'ACCEPT', label: '受理' },
      { act: 'ASK_SUPPLEMENT', label: '要求补正' }
    ],
    suggested: null,
    staffWords: [],
    chain: { length: 1, head: '0'.repeat(64) },
    mayReveal: false,
    standing: standingFixture(),
    ...changes
  }
}

/** Nothing goes on beside the main line. */
export const standingFixture = (changes: Partial<Standing> = {}): Standing => ({
  asked: null,
  coUnits: [],
  declineReason: null,
  transferredTo: null,
  mergedInto: null,
  followers: [],
  firstUnit: null,
  signDueAt: null,
  originalDueAt: null,
  pausedAt: null,
  suspendedUntil: null,
  extensions: 0,
  reworks: 0,
  wasOverdue: false,
  inBulletin: false,
  response: null,
  fieldCase: false,
  petition: false,
  leaderNoted: false,
  reopened: false,
  citizenLeft: false,
  supervision: null,
  extension: null,
  ...changes
})

export const eventFixture = (changes: Partial<TimelineEvent>): TimelineEvent => ({
  seq: 2,
  at: '2026-11-23T02:00:00Z',
  act: 'ACCEPT',
  actLabel: '受理',
  from: 'PENDING_ACCEPTANCE',
  to: 'ACCEPTED',
  actorKind: 'STAFF',
  by: '赵婷',
  byUnit: null,
  late: false,
  text: null,
  photos: [],
  note: null,
  ...changes
})
