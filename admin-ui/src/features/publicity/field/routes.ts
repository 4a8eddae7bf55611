import type { RouteRecordRaw } from 'vue-router'

export const fieldRoutes: RouteRecordRaw[] = [
  {
    path: '/publicity/field/:number',
    name: 'activity-field',
    meta: { title: 'publicity.field.title', permission: 'PUBLICITY' },
    props: true,
    component: () => import('./FieldPage.vue')
  }
]
