import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'

export const praiseRoutes: RouteRecordRaw[] = [
  {
    path: '/publicity/praises',
    name: 'publicity-praises',
    meta: { title: 'publicity.praise.title', permission: 'PUBLICITY' },
    component: () => import('./PraisesPage.vue')
  }
]

export const praiseTab: Tab = { to: { name: 'publicity-praises' }, label: 'publicity.praise.title' }
