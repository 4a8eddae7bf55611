import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'

export const planRoutes: RouteRecordRaw[] = [
  {
    path: '/publicity/plans/:id?',
    name: 'plans',
    meta: { title: 'publicity.plan.title', permission: 'PUBLICITY' },
    props: true,
    component: () => import('./PlanPage.vue')
  }
]

export const planTabs: Tab[] = [{ to: { name: 'plans' }, label: 'publicity.plan.title' }]
