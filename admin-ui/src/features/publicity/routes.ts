import type { RouteRecordRaw } from 'vue-router'
import type { Tab } from '@/shared/routing'
import { activityRoutes, activityTabs } from './activities/routes'
import { audienceRoutes } from './audience/routes'
import { assetRoutes, assetTab } from './asset/routes'
import { evaluationRoutes } from './evaluation/routes'
import { materialRoutes, materialTab } from './material/routes'
import { fieldRoutes } from './field/routes'
import { peopleRoutes, peopleTab } from './people/routes'
import { planRoutes, planTabs } from './plan/routes'
import { praiseRoutes, praiseTab } from './praise/routes'
import { reviewRoutes, reviewTab } from './review/routes'
import { roleModelRoutes, roleModelTab } from './rolemodel/routes'
import { signUpRoutes } from './signups/routes'
import { trainingRoutes, trainingTab } from './training/routes'

/** Each area of publicity keeps its own routes; they meet here. */
export const publicityRoutes: RouteRecordRaw[] = [
  ...activityRoutes,
  ...audienceRoutes,
  ...signUpRoutes,
  ...fieldRoutes,
  ...planRoutes,
  ...evaluationRoutes,
  ...assetRoutes,
  ...materialRoutes,
  ...trainingRoutes,
  ...reviewRoutes,
  ...roleModelRoutes,
  ...praiseRoutes,
  ...peopleRoutes
]

export const publicityTabs: Tab[] = [
  ...activityTabs,
  ...planTabs,
  assetTab,
  materialTab,
  trainingTab,
  roleModelTab,
  praiseTab,
  peopleTab,
  reviewTab
]
