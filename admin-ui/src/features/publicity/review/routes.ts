import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'

export const reviewRoutes: RouteRecordRaw[] = [
  {
    path: '/publicity/review',
    name: 'publicity-review',
    meta: { title: 'publicity.review.title', permission: 'PUBLICITY' },
    component: () => import('./ReviewPage.vue')
  }
]

export const reviewTab: Tab = { to: { name: 'publicity-review' }, label: 'publicity.review.title' }
