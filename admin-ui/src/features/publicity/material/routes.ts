import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'

export const materialRoutes: RouteRecordRaw[] = [
  {
    path: '/publicity/materials',
    name: 'publicity-materials',
    meta: { title: 'publicity.material.title', permission: 'PUBLICITY' },
    component: () => import('./MaterialsPage.vue')
  },
  {
    path: '/publicity/materials/:id',
    name: 'publicity-material',
    meta: { title: 'publicity.material.one', permission: 'PUBLICITY' },
    props: true,
    component: () => import('./MaterialPage.vue')
  }
]

export const materialTab: Tab = { to: { name: 'publicity-materials' }, label: 'publicity.material.title' }
