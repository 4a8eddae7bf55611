import type { Permission } from '@/shared/session'

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
