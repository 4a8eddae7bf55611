import type { RouteRecordRaw } from 'vue-router'

const ICON = 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z'

export const disciplineRoutes: RouteRecordRaw[] = [
  {
    path: '/discipline',
    name: 'discipline',
    meta: { title: 'discipline.title', permission: 'DISCIPLINE', nav: { order: 32, icon: ICON } },
    component: () => import('./DisciplinePage.vue')
  },
  {
    path: '/fact-requests',
    name: 'fact-requests',
    meta: { title: 'discipline.facts', permission: 'ANSWER_FACTS', nav: { order: 33, icon: ICON } },
    component: () => import('./FactRequestsPage.vue')
  }
]
