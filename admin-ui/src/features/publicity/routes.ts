import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'

/** Each area of publicity keeps its own routes; they meet here. */
export const publicityRoutes: RouteRecordRaw[] = []

export const publicityTabs: Tab[] = []
