import type { RouteLocationRaw, RouteRecordRaw } from 'vue-router'

export const importRoutes: RouteRecordRaw[] = [
  {
    path: '/imports',
    name: 'imports',
    meta: {
      title: 'imports.title',
      permission: 'IMPORT',
      nav: { order: 40, icon: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M4 19h16' }
    },
    component: () => import('./ImportsPage.vue')
  },
  {
    path: '/imports/:id',
    name: 'import',
    meta: { title: 'imports.one', permission: 'IMPORT' },
    props: true,
    component: () => import('./ImportPage.vue')
  }
]

export const importLink = (id: string): RouteLocationRaw => ({ name: 'import', params: { id } })
export const importsLink = (): RouteLocationRaw => ({ name: 'imports' })
