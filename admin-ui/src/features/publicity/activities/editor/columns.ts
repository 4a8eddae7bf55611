import { t } from '@/shared/locales/i18n'

/** One column of a list of rows a person fills in. */
export interface Column {
  key: string
  label: string
  type: 'text' | 'long' | 'select' | 'number' | 'money' | 'date' | 'check' | 'unit'
  most?: number
  options?: { value: string; label: string }[]
  /** Stays open after the approval. */
  noted?: boolean
  width?: string
}

const ITEMS = [
  'SLOGAN',
  'MATERIAL',
  'LECTURE',
  'DRILL',
  'CONSULT_DESK',
  'QUIZ',
  'SELECTION',
  'EXHIBITION',
  'VISIT',
  'OTHER'
] as const
const BUDGETS = ['SLOGAN', 'MATERIAL', 'VENUE', 'PROP', 'PRIZE', 'TRANSPORT', 'OTHER'] as const
const RESOURCES = ['FUNDS', 'MATERIALS', 'EQUIPMENT', 'VEHICLE', 'PEOPLE'] as const
const ATTACHMENTS = ['SCHEDULE', 'EXECUTION_PLAN', 'PUBLICITY_PLAN', 'SAFETY_PLAN', 'OTHER'] as const
const REPLIES = ['OPEN', 'IN_WORK', 'REPLIED', 'ADOPTED'] as const
const INVITATIONS = ['PLANNED', 'INVITED', 'COMING', 'DECLINED'] as const

const column = (key: string, type: Column['type'], rest: Partial<Column> = {}): Column => ({
  key,
  type,
  label: t(`publicity.activities.row.${key}`),
  ...rest
})
const kinds = <T extends string>(values: readonly T[], word: (value: T) => string): Partial<Column> => ({
  options: values.map((value) => ({ value, label: word(value) })),
  width: '128px'
})

export const columnsOf = {
  goals: () => [column('goal', 'text', { most: 200 })],
  items: () => [
    column(
      'kind',
      'select',
      kinds(ITEMS, (it) => t(`publicity.activities.itemKind.${it}`))
    ),
    column('title', 'text', { most: 100 }),
    column('detail', 'long', { most: 1000 })
  ],
  duties: () => [
    column('unitId', 'unit', { width: '150px' }),
    column('outside', 'text', { most: 60, width: '150px' }),
    column('task', 'text', { most: 200 }),
    column('owner', 'text', { most: 60, width: '110px' }),
    column('due', 'date', { width: '150px' }),
    column('done', 'check', { noted: true, width: '64px' })
  ],
  budget: () => [
    column(
      'kind',
      'select',
      kinds(BUDGETS, (it) => t(`publicity.activities.budgetKind.${it}`))
    ),
    column('name', 'text', { most: 60 }),
    column('planned', 'money', { width: '120px' }),
    column('actual', 'money', { noted: true, width: '120px' }),
    column('voucher', 'text', { most: 60, noted: true, width: '140px' })
  ],
  resources: () => [
    column(
      'kind',
      'select',
      kinds(RESOURCES, (it) => t(`publicity.activities.resourceKind.${it}`))
    ),
    column('name', 'text', { most: 100 }),
    column('amount', 'text', { most: 60, width: '140px' }),
    column('ready', 'check', { noted: true, width: '64px' })
  ],
  attachments: () => [
    column(
      'kind',
      'select',
      kinds(ATTACHMENTS, (it) => t(`publicity.activities.attachmentKind.${it}`))
    ),
    column('title', 'text', { most: 100, width: '200px' }),
    column('text', 'long', { most: 20000 })
  ],
  followUps: () => [
    column('task', 'text', { most: 200 }),
    column('due', 'date', { width: '150px' }),
    column('done', 'check', { width: '64px' })
  ],
  opinions: () => [
    column('from', 'text', { most: 60, width: '140px' }),
    column('text', 'long', { most: 1000 }),
    column(
      'status',
      'select',
      kinds(REPLIES, (it) => t(`publicity.activities.replyStatus.${it}`))
    ),
    column('reply', 'long', { most: 1000 })
  ],
  spots: () => [
    column('unitId', 'unit', { width: '150px' }),
    column('place', 'text', { most: 100 }),
    column('reason', 'text', { most: 300 })
  ],
  interviewees: () => [column('interviewee', 'text', { most: 100 })],
  questions: () => [column('question', 'text', { most: 300 })],
  outlets: () => [
    column('outlet', 'text', { most: 60 }),
    column(
      'reply',
      'select',
      kinds(INVITATIONS, (it) => t(`publicity.activities.invitationReply.${it}`))
    )
  ],
  deliverables: () => [
    column('title', 'text', { most: 100 }),
    column('due', 'date', { width: '150px' }),
    column('done', 'check', { width: '64px' })
  ]
}

export type Part = keyof typeof columnsOf
