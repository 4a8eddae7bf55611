import type { RouteLocationRaw, RouteRecordRaw } from 'vue-router'
import type { Permission } from '@/shared/session'

/** One entry in the navigation leads to the first of these pages that the person may open. */
const nav = {
  order: 90,
  title: 'settings.title',
  icon: 'M4 7h8M18 7h2M4 17h2M12 17h8M15 4a3 3 0 1 0 0 6a3 3 0 1 0 0-6M9 14a3 3 0 1 0 0 6a3 3 0 1 0 0-6'
}

export const settingsRoutes: RouteRecordRaw[] = [
  {
    path: '/settings/staff',
    name: 'settings-staff',
    meta: { title: 'settings.organisation', permission: 'ORGANISATION', nav },
    component: () => import('./staff/StaffPage.vue')
  },
  {
    path: '/settings/units',
    name: 'settings-units',
    meta: { title: 'settings.organisation', permission: 'ORGANISATION' },
    component: () => import('./units/UnitsPage.vue')
  },
  {
    path: '/settings/parameters',
    name: 'settings-parameters',
    meta: { title: 'settings.parameters.title', permission: 'CONFIGURATION' },
    component: () => import('./parameters/ParametersPage.vue')
  },
  {
    path: '/settings/templates',
    name: 'settings-templates',
    meta: { title: 'settings.templates.title', permission: 'TEMPLATES', nav: { ...nav, order: 91 } },
    component: () => import('./templates/TemplatesPage.vue')
  },
  {
    path: '/settings/calendar',
    name: 'settings-calendar',
    meta: { title: 'settings.calendar.title', permission: 'CONFIGURATION' },
    component: () => import('./calendar/CalendarPage.vue')
  },
  {
    path: '/settings/categories',
    name: 'settings-categories',
    meta: { title: 'settings.categories.title', permission: 'CONFIGURATION' },
    component: () => import('./categories/CategoriesPage.vue')
  },
  {
    path: '/settings/audit',
    name: 'settings-audit',
    meta: { title: 'settings.audit.title', permission: 'AUDIT', nav },
    component: () => import('./audit/AuditPage.vue')
  }
]

interface Tab {
  to: RouteLocationRaw
  label: string
  permission: Permission
}

export const settingsTabs: Tab[] = [
  { to: { name: 'settings-staff' }, label: 'settings.staff.title', permission: 'ORGANISATION' },
  { to: { name: 'settings-units' }, label: 'settings.units.title', permission: 'ORGANISATION' },
  {
    to: { name: 'settings-parameters' },
    label: 'settings.parameters.title',
    permission: 'CONFIGURATION'
  },
  { to: { name: 'settings-categories' }, label: 'settings.categories.title', permission: 'CONFIGURATION' },
  { to: { name: 'settings-templates' }, label: 'settings.templates.title', permission: 'TEMPLATES' },
  { to: { name: 'settings-calendar' }, label: 'settings.calendar.title', permission: 'CONFIGURATION' },
  { to: { name: 'settings-audit' }, label: 'settings.audit.title', permission: 'AUDIT' }
]
