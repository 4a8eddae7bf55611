import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'

export const activityRoutes: RouteRecordRaw[] = [
  {
    path: '/publicity/activities',
    name: 'activities',
    meta: {
      title: 'publicity.title',
      permission: 'PUBLICITY',
      nav: { order: 30, icon: 'M4 10v4h3l7 5V5L7 10zM17 9a4 4 0 0 1 0 6' }
    },
    component: () => import('./list/ActivitiesPage.vue')
  },
  {
    path: '/publicity/activities/new',
    name: 'activity-new',
    meta: { title: 'publicity.activities.add', permission: 'PUBLICITY' },
    component: () => import('./editor/ActivityEditPage.vue')
  },
  {
    path: '/publicity/activities/calendar',
    name: 'activity-calendar',
    meta: { title: 'publicity.activities.calendar.title', permission: 'PUBLICITY' },
    component: () => import('./calendar/CalendarPage.vue')
  },
  {
    path: '/publicity/activities/:number',
    name: 'activity',
    meta: { title: 'publicity.activities.one', permission: 'PUBLICITY' },
    props: true,
    component: () => import('./detail/ActivityPage.vue')
  },
  {
    path: '/publicity/activities/:number/edit',
    name: 'activity-edit',
    meta: { title: 'publicity.activities.edit', permission: 'PUBLICITY' },
    props: true,
    component: () => import('./editor/ActivityEditPage.vue')
  }
]

export const activityTabs: Tab[] = [
  { to: { name: 'activities' }, label: 'publicity.activities.title' },
  { to: { name: 'activity-calendar' }, label: 'publicity.activities.calendar.title' }
]
