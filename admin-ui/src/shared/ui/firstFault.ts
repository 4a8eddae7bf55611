import { nextTick } from 'vue'

/** Brings the first field with a fault into view: in a long form the sentence beside it may stand above the fold. */
export const showFirstFault = () =>
  void nextTick(() => document.querySelector('.el-form-item.is-error')?.scrollIntoView({ block: 'center' }))
