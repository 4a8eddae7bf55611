/** The columns of the paper register after the serial number, in its order (M-096). */
export const LEDGER_COLUMNS = [
  'number',
  'day',
  'source',
  'name',
  'phone',
  'kind',
  'subject',
  'place',
  'unit',
  'result',
  'replyDay',
  'satisfaction',
  'remark'
] as const
