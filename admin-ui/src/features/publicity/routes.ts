import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'
import { activityRoutes, activityTabs } from './activities/routes'

/** Each area of publicity keeps its own routes; they meet here. */
export const publicityRoutes: RouteRecordRaw[] = [...activityRoutes]

export const publicityTabs: Tab[] = [...activityTabs]
