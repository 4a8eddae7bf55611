import activities from './activities/locale.zh-CN'
import evaluation from './evaluation/locale.zh-CN'
import field from './field/locale.zh-CN'
import signups from './signups/locale.zh-CN'
import answer from './answer/locale.zh-CN'
import audience from './audience/locale.zh-CN'
import asset from './asset/locale.zh-CN'
import campaign from './campaign/locale.zh-CN'
import people from './people/locale.zh-CN'
import plan from './plan/locale.zh-CN'
import material from './material/locale.zh-CN'
import praise from './praise/locale.zh-CN'
import review from './review/locale.zh-CN'
import rolemodel from './rolemodel/locale.zh-CN'
import steps from './steps/locale.zh-CN'
import selection from './selection/locale.zh-CN'
import training from './training/locale.zh-CN'

export default {
  title: '宣传',
  pages: '宣传的页面',
  activities,
  field,
  evaluation,
  signups,
  asset,
  answer,
  audience,
  plan,
  campaign,
  material,
  training,
  review,
  rolemodel,
  selection,
  steps,
  praise,
  people
}
