import type { RouteRecordRaw } from 'vue-router'
import type { NavItem } from '@/layout/navItem'
import type { Permission } from '@/shared/session'

/** The left navigation is what the routes say of themselves, less what the person may not do. */
export function navigationFor(
  routes: RouteRecordRaw[],
  may: (permission: Permission | undefined) => boolean
): NavItem[] {
  return routes
    .flatMap((route) => (route.meta?.nav ? [{ route, meta: route.meta, nav: route.meta.nav }] : []))
    .filter(({ meta }) => may(meta.permission))
    .sort((a, b) => a.nav.order - b.nav.order)
    .map(({ route, meta, nav }) => ({ name: String(route.name), title: nav.title ?? meta.title, icon: nav.icon }))
    .filter((item, at, all) => all.findIndex((other) => other.title === item.title) === at)
}

/** Where `/` leads: the first page the person may open. Undefined for someone who may open none. */
export const homeOf = (...seen: Parameters<typeof navigationFor>): string | undefined => navigationFor(...seen)[0]?.name
