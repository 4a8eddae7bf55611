import { api, dataOf } from '@/shared/api/client'
import type { Receipt, RegisterTicket } from '@/shared/api/types'

export const registerTicket = (body: RegisterTicket, idempotencyKey: string) =>
  dataOf<Receipt>(api.POST('/api/console/tickets', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body }))
