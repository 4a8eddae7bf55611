import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'

export const roleModelRoutes: RouteRecordRaw[] = [
  {
    path: '/publicity/role-models',
    name: 'publicity-role-models',
    meta: { title: 'publicity.rolemodel.title', permission: 'PUBLICITY' },
    component: () => import('./RoleModelsPage.vue')
  },
  {
    path: '/publicity/role-models/:id',
    name: 'publicity-role-model',
    meta: { title: 'publicity.rolemodel.one', permission: 'PUBLICITY' },
    props: true,
    component: () => import('./RoleModelPage.vue')
  }
]

export const roleModelTab: Tab = { to: { name: 'publicity-role-models' }, label: 'publicity.rolemodel.title' }
