import type { RouteRecordRaw } from 'vue-router'

export const evaluationRoutes: RouteRecordRaw[] = [
  {
    path: '/publicity/activities/:number/evaluation',
    name: 'activity-evaluation',
    meta: { title: 'publicity.evaluation.title', permission: 'PUBLICITY' },
    props: true,
    component: () => import('./EvaluationPage.vue')
  }
]
