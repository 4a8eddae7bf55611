import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'

export const trainingRoutes: RouteRecordRaw[] = [
  {
    path: '/publicity/training',
    name: 'publicity-training',
    meta: { title: 'publicity.training.title', permission: 'PUBLICITY' },
    component: () => import('./TrainingPage.vue')
  },
  {
    path: '/publicity/training/:id',
    name: 'publicity-training-session',
    meta: { title: 'publicity.training.one', permission: 'PUBLICITY' },
    props: true,
    component: () => import('./SessionPage.vue')
  }
]

export const trainingTab: Tab = { to: { name: 'publicity-training' }, label: 'publicity.training.title' }
