import type { TicketDetail } from '@/shared/api/types'
import { dateTimeText } from '@/shared/format/time'
import { t } from '@/shared/locales/i18n'

/** Whom a ticket waits for, for whoever has nothing to do about it now; empty where it waits for nobody. */
export function holderOf(ticket: TicketDetail): string {
  const { asked, signDueAt, leaderNoted } = ticket.standing
  const role = (name: string) => t(`tickets.act.holder.${name}`)
  // Labels of what is asked begin with the word the sentence around them has already.
  if (asked) return asked.label.startsWith(role('waits')) ? asked.label.slice(role('waits').length) : asked.label
  if (ticket.aboutStaff) return ''
  const unit = ticket.leadUnit?.name ?? role('unit')
  switch (ticket.state) {
    case 'PENDING_ACCEPTANCE':
      return role('acceptor')
    case 'NEED_SUPPLEMENT':
      return role('citizen')
    case 'VERIFYING':
    case 'PENDING_CHECK':
      return role('checker')
    case 'ACCEPTED':
      return role('dispatcher')
    case 'PENDING_SIGN':
      return signDueAt ? t('tickets.act.holder.signs', { unit, time: dateTimeText(signDueAt) }) : unit
    case 'HANDLING':
      return ticket.handler ? t('tickets.act.ofUnit', { by: ticket.handler.name, unit }) : unit
    case 'PENDING_REVIEW':
      return ticket.urgent || leaderNoted ? role('supervisor') : t('tickets.act.holder.lead', { unit })
    case 'REWORK':
    case 'SUSPENDED':
      return unit
    case 'REPLIED':
      return role('rating')
    case 'REVISITING':
      return role('revisitor')
    default:
      return ''
  }
}
