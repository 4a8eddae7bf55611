export default {
  history: '经过',
  objections: '异议',
  objectionsNone: '没有异议。',
  against: '对“{name}”',
  open: '待裁定',
  upheld: '成立',
  dismissed: '不成立',
  ruling: '裁定',
  rulingText: '裁定说明',
  done: '已保存',
  stale: '刚被别人改过，已为您刷新，请核对后再操作。'
}
