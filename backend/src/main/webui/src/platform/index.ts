import { h5 } from './h5'
import { weixin } from './weixin'
import type { Platform } from './types'

export type { Drawing, PickedPhoto, Platform, PlatformPoint } from './types'
export { Refused } from './types'

// Replaced at build time, so the other platform's code is dropped from the package.
export const platform: Platform = process.env.UNI_PLATFORM === 'h5' ? h5 : weixin
