import { zhCN } from './zh-CN'

/** Every text a person reads. Another language is another object of this type. */
export type Messages = typeof zhCN

export const m: Messages = zhCN
