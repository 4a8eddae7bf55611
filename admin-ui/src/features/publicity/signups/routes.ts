import type { RouteRecordRaw } from 'vue-router'

export const signUpRoutes: RouteRecordRaw[] = [
  {
    path: '/publicity/activities/:number/signups',
    name: 'signup-desk',
    meta: { title: 'publicity.signups.title', permission: 'PUBLICITY' },
    props: true,
    component: () => import('./DeskPage.vue')
  },
  {
    path: '/publicity/activities/:number/entrance',
    name: 'signup-entrance',
    meta: { title: 'publicity.signups.entrance', permission: 'PUBLICITY' },
    props: true,
    component: () => import('./EntrancePage.vue')
  },
  {
    path: '/publicity/activities/:number/poster',
    name: 'activity-poster',
    meta: { title: 'publicity.signups.poster', permission: 'PUBLICITY' },
    props: true,
    component: () => import('./PosterPage.vue')
  }
]
