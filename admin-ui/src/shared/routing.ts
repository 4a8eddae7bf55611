import type { RouteLocationRaw } from 'vue-router'
import type { Permission } from '@/shared/session'

/** One of several pages that belong together, as the head of each of them offers it. */
export interface Tab {
  to: RouteLocationRaw
  /** Message key. */
  label: string
}

declare module 'vue-router' {
  interface RouteMeta {
    /** Message key of the page's title. */
    title: string
    permission?: Permission
    /** Shown without a session. */
    open?: boolean
    /**
     * Present when the page has a place in the left navigation. Pages with the same `title` share one entry, which
     * leads to the first of them that the person may open.
     */
    nav?: { order: number; icon: string; title?: string }
  }
}
