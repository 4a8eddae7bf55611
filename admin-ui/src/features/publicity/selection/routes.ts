import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'

export const selectionRoutes: RouteRecordRaw[] = [
  {
    path: '/publicity/selections',
    name: 'publicity-selections',
    meta: { title: 'publicity.selection.title', permission: 'PUBLICITY' },
    component: () => import('./SelectionsPage.vue')
  },
  {
    path: '/publicity/selections/:id',
    name: 'publicity-selection',
    meta: { title: 'publicity.selection.one', permission: 'PUBLICITY' },
    props: true,
    component: () => import('./SelectionPage.vue')
  }
]

export const selectionTab: Tab = { to: { name: 'publicity-selections' }, label: 'publicity.selection.title' }
