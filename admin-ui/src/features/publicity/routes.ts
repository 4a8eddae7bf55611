import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'
import { assetRoutes, assetTab } from './asset/routes'

/** Each area of publicity keeps its own routes; they meet here. */
export const publicityRoutes: RouteRecordRaw[] = [...assetRoutes]

export const publicityTabs: Tab[] = [assetTab]
