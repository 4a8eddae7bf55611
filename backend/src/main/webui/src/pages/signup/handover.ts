import type { SignUpReceipt } from '@/api/types'

/** The receipt on its way from the form to its screen: in memory only, because the code is shown once. */
let waiting: SignUpReceipt | null = null

export function handOverSignUp(receipt: SignUpReceipt): void {
  waiting = receipt
}

export function takeOverSignUp(number: string): SignUpReceipt | null {
  const taken = waiting?.number === number ? waiting : null
  waiting = null
  return taken
}
