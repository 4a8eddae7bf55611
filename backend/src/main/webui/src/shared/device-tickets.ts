import { deviceList, type DeviceEntry } from './device-list'

export type DeviceTicket = DeviceEntry

export const {
  entries: deviceTickets,
  remember: rememberTicket,
  forgetCode,
  forget: forgetTicket,
  forgetAll: forgetAllTickets,
} = deviceList('device-tickets')
