import type { Permission } from '@/shared/session'

declare module 'vue-router' {
  interface RouteMeta {
    /** Message key of the page's title. */
    title: string
    permission?: Permission
    /** Present when the page has a place in the left navigation. */
    nav?: { order: number; icon: string }
  }
}
