import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'

export const peopleRoutes: RouteRecordRaw[] = [
  {
    path: '/publicity/people',
    name: 'publicity-people',
    // Administrators and auditors have no other page of publicity; it comes after their settings.
    meta: {
      title: 'publicity.people.title',
      permission: 'PEOPLE',
      nav: { order: 95, title: 'publicity.title', icon: 'M4 10v4h3l7 5V5L7 10zM17 9a4 4 0 0 1 0 6' }
    },
    component: () => import('./NetworkPage.vue')
  },
  {
    path: '/publicity/people/group',
    name: 'publicity-group',
    meta: { title: 'publicity.people.group.title', permission: 'PEOPLE' },
    component: () => import('./group/GroupPage.vue')
  },
  {
    path: '/publicity/people/handovers',
    name: 'publicity-handovers',
    meta: { title: 'publicity.people.handovers.title', permission: 'HANDOVER' },
    component: () => import('./handover/HandoversPage.vue')
  },
  {
    path: '/publicity/people/handovers/:id',
    name: 'publicity-handover',
    meta: { title: 'publicity.people.handovers.one', permission: 'HANDOVER' },
    props: true,
    component: () => import('./handover/HandoverPage.vue')
  }
]

export const peopleTab: Tab = { to: { name: 'publicity-people' }, label: 'publicity.people.title' }
