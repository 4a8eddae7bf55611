import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'

export const assetRoutes: RouteRecordRaw[] = [
  {
    path: '/publicity/assets',
    name: 'publicity-assets',
    meta: { title: 'publicity.asset.title', permission: 'PUBLICITY' },
    component: () => import('./AssetsPage.vue')
  },
  {
    path: '/publicity/assets/:id',
    name: 'publicity-asset',
    meta: { title: 'publicity.asset.one', permission: 'PUBLICITY' },
    props: true,
    component: () => import('./AssetPage.vue')
  },
  {
    path: '/publicity/patrols',
    name: 'publicity-patrols',
    meta: { title: 'publicity.asset.patrol.title', permission: 'PUBLICITY' },
    component: () => import('./PatrolsPage.vue')
  }
]

export const assetTab: Tab = { to: { name: 'publicity-assets' }, label: 'publicity.asset.title' }
