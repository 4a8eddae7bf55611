import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'
import { assetRoutes, assetTab } from './asset/routes'
import { materialRoutes, materialTab } from './material/routes'

/** Each area of publicity keeps its own routes; they meet here. */
export const publicityRoutes: RouteRecordRaw[] = [...assetRoutes, ...materialRoutes]

export const publicityTabs: Tab[] = [assetTab, materialTab]
