import type { RouteRecordRaw } from 'vue-router'
import { disciplineRoutes } from '@/features/discipline/routes'
import { importRoutes } from '@/features/imports/routes'
import { publicityRoutes } from '@/features/publicity/routes'
import { registerRoutes } from '@/features/register/routes'
import { reminderRoutes } from '@/features/reminders/routes'
import { settingsRoutes } from '@/features/settings/routes'
import { ticketRoutes } from '@/features/tickets/routes'
import { workbenchRoutes } from '@/features/workbench/routes'
import '@/shared/routing'

export const routes: RouteRecordRaw[] = [
  ...workbenchRoutes,
  ...ticketRoutes,
  ...reminderRoutes,
  ...disciplineRoutes,
  ...registerRoutes,
  ...publicityRoutes,
  ...importRoutes,
  ...settingsRoutes,
  {
    path: '/signed-out',
    name: 'signed-out',
    meta: { title: 'app.signedOut.title', open: true },
    component: () => import('./SignedOutPage.vue')
  },
  {
    path: '/:anything(.*)*',
    name: 'not-found',
    meta: { title: 'app.notFound.title' },
    component: () => import('./NotFoundPage.vue')
  }
]
