import type { Permission } from '@/shared/session'

declare module 'vue-router' {
  interface RouteMeta {
    /** Message key of the page's title. */
    title: string
    permission?: Permission
    /** Shown without a session. */
    open?: boolean
    /** Present when the page has a place in the left navigation. */
    nav?: { order: number; icon: string }
  }
}
