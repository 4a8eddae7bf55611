import { createRouter, createWebHistory } from 'vue-router'
import { t } from '@/shared/locales/i18n'
import { useSession } from '@/shared/session'
import { routes } from './routes'

export const router = createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 }
})

// The session comes first: without it no screen can know what to offer.
router.beforeEach((to) => (to.meta.open ? undefined : useSession().load()))

router.afterEach((to) => {
  document.title = `${t(to.meta.title)} · ${t('shared.app')}`
})
