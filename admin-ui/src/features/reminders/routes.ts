import type { RouteRecordRaw } from 'vue-router'

export const reminderRoutes: RouteRecordRaw[] = [
  {
    path: '/reminders',
    name: 'reminders',
    meta: { title: 'reminders.title', permission: 'TICKETS' },
    component: () => import('./RemindersPage.vue')
  },
  {
    path: '/reminders/due-changes',
    name: 'due-changes',
    meta: { title: 'shared.dueChanges', permission: 'TICKETS' },
    component: () => import('./DueChangesPage.vue')
  }
]
