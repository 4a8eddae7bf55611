import { activities } from './activities'
import { common } from './common'
import { filing } from './filing'
import { following } from './following'
import { personal } from './personal'
import { selections } from './selections'

export const zhCN = { ...activities, ...common, ...filing, ...following, ...personal, ...selections }
