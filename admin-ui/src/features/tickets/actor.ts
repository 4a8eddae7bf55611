import type { TimelineEvent } from '@/shared/api/types'
import { t } from '@/shared/locales/i18n'

/** 陈敏（受理指挥中心）; citizens and the system have no name. */
export function actorText({ by, byUnit, actorKind }: TimelineEvent): string {
  const who = by ?? t(`tickets.actor.${actorKind}`)
  return byUnit && byUnit !== who ? `${who}（${byUnit}）` : who
}
