import type { Act, TicketDetail } from '@/shared/api/types'
import { acts } from '../api'
import { orAbsent } from './checks'

type Send = (number: string, version: number, words: string) => Promise<TicketDetail>

/** An act that needs nothing but words, or not even those. */
export interface NoteAct {
  send: Send
  /** Fewest and most characters; 0 means they may be left out. */
  min: number
  max: number
  /** The field the backend names in a violation. */
  field: 'note' | 'text'
  /** A no, or something that ends the matter. */
  danger: boolean
  /** Words for the citizen: room for a whole answer, with templates and checks. */
  reply: boolean
}

const words = (field: NoteAct['field'], min: number, max: number, send: Send): NoteAct => ({
  send,
  min,
  max,
  field,
  danger: false,
  reply: false
})

type Decide = (typeof acts)['decideDecline']

/** Yes goes without words. */
const yes = (decide: Decide) =>
  words('note', 0, 500, (number, version, note) =>
    decide(number, version, { decision: 'APPROVE', note: orAbsent(note) })
  )

/** A no is always explained. */
const no = (decide: Decide): NoteAct => ({
  ...words('note', 2, 500, (number, version, note) => decide(number, version, { decision: 'REFUSE', note })),
  danger: true
})

const said = (act: (typeof acts)['urge'], max = 500) =>
  words('text', 2, max, (number, version, text) => act(number, version, { text }))

export const NOTE_ACTS = {
  ANSWER_AT_ONCE: {
    ...words('text', 20, 5000, (number, version, text) => acts.answerAtOnce(number, version, { text })),
    reply: true
  },
  CONFIRM_DECLINE: { ...yes(acts.decideDecline), danger: true },
  REFUSE_DECLINE: no(acts.decideDecline),
  UNMERGE: words('note', 2, 500, (number, version, note) => acts.unmerge(number, version, { note })),
  GRANT_RETURN: yes(acts.decideReturn),
  REFUSE_RETURN: no(acts.decideReturn),
  ANSWER_CO_UNIT: words('text', 5, 2000, (number, version, text) => acts.answerCoUnit(number, version, { text })),
  ENDORSE_EXTENSION: yes(acts.decideExtension),
  GRANT_EXTENSION: yes(acts.decideExtension),
  REFUSE_EXTENSION: no(acts.decideExtension),
  GRANT_SUSPENSION: yes(acts.decideSuspension),
  REFUSE_SUSPENSION: no(acts.decideSuspension),
  RESUME: words('note', 0, 500, (number, version, note) => acts.resume(number, version, { note: orAbsent(note) })),
  ORDER_REWORK: yes(acts.decideRework),
  CLOSE_EXPLAINED: no(acts.decideRework),
  REOPEN: words('note', 5, 500, (number, version, note) => acts.reopen(number, version, { note })),
  RESPOND: words('text', 5, 500, (number, version, text) => acts.respond(number, version, { text })),
  URGE: said(acts.urge),
  SUPERVISE: said(acts.supervise),
  ANSWER_SUPERVISION: said(acts.answerSupervision),
  NOTE_BY_LEADER: said(acts.noteByLeader)
} satisfies Partial<Record<Act, NoteAct>>

export type NoteActName = keyof typeof NOTE_ACTS
