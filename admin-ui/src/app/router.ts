import { createRouter, createWebHistory } from 'vue-router'
import { t } from '@/shared/locales/i18n'
import { useSession } from '@/shared/session'
import { homeOf } from './navigation'
import { routes } from './routes'

export const router = createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 }
})

// The session comes first: without it no screen can know what to offer, nor where the person's work begins.
router.beforeEach(async (to) => {
  if (to.meta.open) return undefined
  const session = useSession()
  await session.load()
  const home = to.path === '/' ? homeOf(routes, session.may) : undefined
  return home && home !== to.name ? { name: home, replace: true } : undefined
})

router.afterEach((to) => {
  document.title = `${t(to.meta.title)} · ${t('shared.app')}`
})
