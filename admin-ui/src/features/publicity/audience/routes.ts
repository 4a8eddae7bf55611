import type { RouteRecordRaw } from 'vue-router'

export const audienceRoutes: RouteRecordRaw[] = [
  {
    path: '/publicity/audiences',
    name: 'publicity-audiences',
    meta: { title: 'publicity.audience.title', permission: 'PUBLICITY' },
    component: () => import('./AudiencesPage.vue')
  }
]
