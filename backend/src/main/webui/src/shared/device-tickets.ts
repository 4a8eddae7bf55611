import { ref } from 'vue'
import { readStored, removeStored, writeStored } from './storage'

const KEY = 'device-tickets'
const KEPT = 10

export interface DeviceTicket {
  number: string
  /** Only when the person ticked “在本机记住”. */
  receiptCode?: string
}

export const deviceTickets = ref<DeviceTicket[]>(readStored<DeviceTicket[]>(KEY) ?? [])

/** Puts the ticket first. Without a code an already remembered code stays. */
export function rememberTicket(number: string, receiptCode?: string): void {
  const known = deviceTickets.value.find((ticket) => ticket.number === number)
  const code = receiptCode ?? known?.receiptCode
  const others = deviceTickets.value.filter((ticket) => ticket.number !== number)
  keep([code ? { number, receiptCode: code } : { number }, ...others])
}

export function forgetCode(number: string): void {
  keep(deviceTickets.value.map((ticket) => (ticket.number === number ? { number } : ticket)))
}

export function forgetTicket(number: string): void {
  keep(deviceTickets.value.filter((ticket) => ticket.number !== number))
}

export function forgetAllTickets(): void {
  deviceTickets.value = []
  removeStored(KEY)
}

function keep(tickets: DeviceTicket[]): void {
  deviceTickets.value = tickets.slice(0, KEPT)
  writeStored(KEY, deviceTickets.value)
}
