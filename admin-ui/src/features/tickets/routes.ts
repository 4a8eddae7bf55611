import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'

export const ticketRoutes: RouteRecordRaw[] = [
  {
    path: '/tickets',
    name: 'tickets',
    meta: {
      title: 'tickets.title',
      permission: 'TICKETS',
      nav: { order: 20, icon: 'M5 4h14v16H5zM8.5 9h7M8.5 13h7M8.5 17h4' }
    },
    component: () => import('./list/TicketsPage.vue')
  },
  {
    path: '/tickets/ledger',
    name: 'ledger',
    meta: { title: 'tickets.ledger.title', permission: 'TICKETS' },
    component: () => import('./ledger/LedgerPage.vue')
  },
  {
    path: '/tickets/figures',
    name: 'figures',
    meta: { title: 'tickets.figures.title', permission: 'TICKETS' },
    component: () => import('./figures/FiguresPage.vue')
  },
  {
    path: '/tickets/:number',
    name: 'ticket',
    meta: { title: 'tickets.one', permission: 'TICKETS' },
    props: true,
    component: () => import('./detail/TicketPage.vue')
  }
]

export const ticketTabs: Tab[] = [
  { to: { name: 'tickets' }, label: 'tickets.title' },
  { to: { name: 'ledger' }, label: 'tickets.ledger.short' },
  { to: { name: 'figures' }, label: 'tickets.figures.title' }
]
