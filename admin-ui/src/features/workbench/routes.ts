import type { RouteRecordRaw } from 'vue-router'

export const workbenchRoutes: RouteRecordRaw[] = [
  {
    path: '/',
    name: 'workbench',
    meta: {
      title: 'workbench.title',
      permission: 'TICKETS',
      nav: { order: 10, icon: 'M4 5h7v7H4zM13 5h7v4h-7zM13 12h7v7h-7zM4 15h7v4H4z' }
    },
    component: () => import('./WorkbenchPage.vue')
  }
]
