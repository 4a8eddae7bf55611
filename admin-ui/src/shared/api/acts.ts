import type { TicketDetail } from './types'

type AnyAct = TicketDetail['acts'][number]['act']
/** What citizens, the system and a ledger do, and what complaints about staff have places of their own for. */
type OthersAct =
  | 'FILE'
  | 'SCREEN'
  | 'SUPPLEMENT'
  | 'ADD_FACTS'
  | 'LAPSE_SUPPLEMENT'
  | 'OBJECT'
  | 'REPLY'
  | 'REPLY_MERGED'
  | 'RATE'
  | 'CLOSE_UNRATED'
  | 'WITHDRAW'
  | 'LEAVE'
  | 'RECOUNT_DUE'
  | 'LIST_IN_BULLETIN'
  | 'IMPORT'
  | 'IMPORT_REPLY'
  | 'IMPORT_CLOSE'
  | 'UNDO_IMPORT'
  | 'SET_ABOUT_STAFF'
  | 'MARK_ACCUSED'
  | 'REROUTE'
  | 'UNTIE'
  | 'REPORT_RETALIATION'
/** What staff do in the panel of acts. */
export type Act = Exclude<AnyAct, OthersAct>
