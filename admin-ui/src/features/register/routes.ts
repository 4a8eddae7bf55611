import type { RouteRecordRaw } from 'vue-router'

export const registerRoutes: RouteRecordRaw[] = [
  {
    path: '/register',
    name: 'register',
    meta: {
      title: 'register.title',
      permission: 'REGISTER',
      nav: { order: 30, icon: 'M6 4l3 1 1.5 4-2 1.5a11 11 0 0 0 5 5l1.5-2 4 1.5 1 3-2.5 2A15 15 0 0 1 4 6.5z' }
    },
    component: () => import('./RegisterPage.vue')
  }
]
