import { citizenLink } from '@/shared/ui/qr'

/** Where the QR of a board leads: the citizen's page, with the token and nothing else. */
export const boardAddress = (token: string) => citizenLink(`/pages/board/index?t=${encodeURIComponent(token)}`)
