import { dateTimeText, instantOf } from '@/shared/format/time'
import { fenOf } from '../money'
import type { ActivityDetail, ActivityEntry, ActivityKind, ActivityProgress, ActivityTemplate, Plan } from '../types'

type Row = Record<string, unknown>

/** What the fields hold: Beijing time, yuan, empty texts. */
export interface ActivityForm {
  kind: ActivityKind
  title: string
  slogan: string
  intro: string
  unitId: string
  openToPublic: boolean
  times: [string, string] | null
  address: string
  point: { lat: number; lon: number } | null
  audience: string[]
  minors: boolean
  expectedPeople: number
  signUp: boolean
  capacity: number
  opensAt: string
  closesAt: string
  permissionNumber: string
  permissionOn: string
  rows: Record<RowPart, Row[]>
  statedTotal: number | null
  evaluation: string
  withRoster: boolean
  roster: {
    vehicles: number
    loudspeakers: number
    crew: string
    assembleAt: string
    assembleWhere: string
    route: string
    leaflets: number
    leafletsGiven: number | null
  }
  withMeeting: boolean
  invited: string
  withMedia: boolean
  spotsDue: string
}

export const ROW_PARTS = [
  'goals',
  'items',
  'duties',
  'budget',
  'resources',
  'attachments',
  'followUps',
  'opinions',
  'spots',
  'interviewees',
  'questions',
  'outlets',
  'deliverables'
] as const
export type RowPart = (typeof ROW_PARTS)[number]

const local = (instant: string | null | undefined) => (instant ? dateTimeText(instant) : '')
const yuanOf = (fen: number | null | undefined) => (fen === null || fen === undefined ? null : fen / 100)
const wrapped = (texts: string[] | undefined, key: string): Row[] => (texts ?? []).map((it) => ({ [key]: it }))
const copies = (rows: object[] | undefined): Row[] => (rows ?? []).map((it) => ({ ...it }))

function planFields(plan: Plan | null) {
  return {
    rows: {
      goals: wrapped(plan?.goals, 'goal'),
      items: copies(plan?.items),
      duties: copies(plan?.duties),
      budget: (plan?.budget ?? []).map((it) => ({ ...it, planned: yuanOf(it.planned), actual: yuanOf(it.actual) })),
      resources: copies(plan?.resources),
      attachments: copies(plan?.attachments),
      followUps: copies(plan?.followUps),
      opinions: copies(plan?.meeting?.opinions),
      spots: copies(plan?.media?.spots),
      interviewees: wrapped(plan?.media?.interviewees, 'interviewee'),
      questions: wrapped(plan?.media?.questions, 'question'),
      outlets: (plan?.media?.outlets ?? []).map((it) => ({ outlet: it.name, reply: it.reply })),
      deliverables: copies(plan?.media?.deliverables)
    },
    statedTotal: yuanOf(plan?.statedTotal),
    evaluation: plan?.evaluation ?? '',
    withRoster: !!plan?.roster,
    roster: {
      vehicles: plan?.roster?.vehicles ?? 0,
      loudspeakers: plan?.roster?.loudspeakers ?? 0,
      crew: plan?.roster?.crew ?? '',
      assembleAt: plan?.roster?.assembleAt?.slice(0, 5) ?? '',
      assembleWhere: plan?.roster?.assembleWhere ?? '',
      route: plan?.roster?.route ?? '',
      leaflets: plan?.roster?.leaflets ?? 0,
      leafletsGiven: plan?.roster?.leafletsGiven ?? null
    },
    withMeeting: !!plan?.meeting,
    invited: plan?.meeting?.invited ?? '',
    withMedia: !!plan?.media,
    spotsDue: plan?.media?.spotsDue ?? ''
  }
}

export const emptyForm = (unitId: string): ActivityForm => ({
  kind: 'THEME',
  title: '',
  slogan: '',
  intro: '',
  unitId,
  openToPublic: true,
  times: null,
  address: '',
  point: null,
  audience: [],
  minors: false,
  expectedPeople: 0,
  signUp: false,
  capacity: 50,
  opensAt: '',
  closesAt: '',
  permissionNumber: '',
  permissionOn: '',
  ...planFields(null)
})

export const formOf = (it: ActivityDetail): ActivityForm => ({
  kind: it.kind,
  title: it.title,
  slogan: it.slogan ?? '',
  intro: it.intro ?? '',
  unitId: it.unitId,
  openToPublic: it.openToPublic,
  times: [local(it.startsAt), local(it.endsAt)],
  address: it.place?.address ?? '',
  point: it.place?.lat != null && it.place.lon != null ? { lat: it.place.lat, lon: it.place.lon } : null,
  audience: [...it.audience],
  minors: it.minors,
  expectedPeople: it.expectedPeople,
  signUp: it.signUp !== null,
  capacity: it.signUp?.capacity ?? 50,
  opensAt: local(it.signUp?.opensAt),
  closesAt: local(it.signUp?.closesAt),
  permissionNumber: it.permission.number ?? '',
  permissionOn: it.permission.submittedOn ?? '',
  ...planFields(it.plan)
})

/** A template fills what is still to be planned; unit, time and place stay as they are. */
export const withTemplate = (form: ActivityForm, it: ActivityTemplate): ActivityForm => ({
  ...form,
  kind: it.kind,
  title: it.title,
  slogan: it.slogan ?? '',
  intro: it.intro ?? '',
  openToPublic: it.openToPublic,
  audience: [...it.audience],
  expectedPeople: it.expectedPeople,
  signUp: it.capacity !== null,
  capacity: it.capacity ?? form.capacity,
  ...planFields(it.plan)
})

const said = (text: unknown) => (typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined)
const fen = (typed: unknown) => (typeof typed === 'number' ? fenOf(typed) : undefined)
/** Empty fields are left out: what was not written is not there. */
const filled = (row: Row) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '' && value !== null && value !== undefined))
const texts = (rows: Row[], key: string) => rows.map((it) => said(it[key])).filter((it) => it !== undefined)

export function planOf(form: ActivityForm): ActivityProgress['plan'] {
  const { rows } = form
  const plan = {
    goals: texts(rows.goals, 'goal'),
    items: rows.items.map(filled),
    duties: rows.duties.map(filled),
    budget: rows.budget.map((it) => ({ ...filled(it), planned: fen(it.planned) ?? 0, actual: fen(it.actual) })),
    statedTotal: fen(form.statedTotal),
    resources: rows.resources.map(filled),
    attachments: rows.attachments.map(filled),
    evaluation: said(form.evaluation),
    followUps: rows.followUps.map(filled),
    roster: form.withRoster ? filled(form.roster) : undefined,
    meeting: form.withMeeting ? { invited: said(form.invited), opinions: rows.opinions.map(filled) } : undefined,
    media: form.withMedia
      ? {
          spotsDue: said(form.spotsDue),
          spots: rows.spots.map(filled),
          interviewees: texts(rows.interviewees, 'interviewee'),
          questions: texts(rows.questions, 'question'),
          outlets: rows.outlets.map((it) => ({ name: it.outlet, reply: it.reply })),
          deliverables: rows.deliverables.map(filled)
        }
      : undefined
  }
  return plan as ActivityProgress['plan']
}

export const permissionOf = (form: ActivityForm) =>
  said(form.permissionNumber) || said(form.permissionOn)
    ? { number: said(form.permissionNumber), submittedOn: said(form.permissionOn) }
    : undefined

export function entryOf(form: ActivityForm, version: number): ActivityEntry {
  const [startsAt, endsAt] = form.times ?? ['', '']
  const moment = (typed: string) => (typed ? instantOf(typed) : undefined)
  return {
    version,
    kind: form.kind,
    title: form.title.trim(),
    slogan: said(form.slogan),
    intro: said(form.intro),
    unitId: said(form.unitId),
    openToPublic: form.openToPublic,
    startsAt: moment(startsAt),
    endsAt: moment(endsAt),
    place: form.point || said(form.address) ? { ...form.point, address: said(form.address) } : undefined,
    audience: form.audience,
    minors: form.minors,
    expectedPeople: form.expectedPeople,
    signUp: form.signUp
      ? { capacity: form.capacity, opensAt: moment(form.opensAt), closesAt: moment(form.closesAt) }
      : undefined,
    permission: permissionOf(form),
    plan: planOf(form)
  } as ActivityEntry
}

/** 分: what the budget items add up to. */
export const plannedTotal = (form: ActivityForm) =>
  form.rows.budget.reduce((sum, it) => sum + (fen(it.planned) ?? 0), 0)
