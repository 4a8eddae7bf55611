export default {
  title: '期限提醒',
  hint: '只在办公时间提醒，合在一张清单里；紧急诉求的首次响应昼夜提醒。',
  empty: '没有提醒',
  emptyHint: '由您办理的诉求快到期、超期或被督办时，会列在这里。',
  unread: '未读',
  list: '{time} 的提醒，{n} 件',
  read: '知道了',
  more: '还有 {n} 件，请到诉求列表按时限查看。',
  late: '看全部超期',
  changes: {
    hint: '放假安排或办公时间改动后，还没有答复的诉求重新计算了期限。',
    empty: '没有变动',
    emptyHint: '日历改动后期限有变化的诉求会列在这里。',
    version: '只看第 {n} 版日历',
    all: '看全部',
    export: '导出 Excel',
    column: {
      number: '编号',
      summary: '内容',
      state: '状态',
      unit: '承办单位',
      old: '原期限',
      new: '新期限',
      version: '日历版本'
    }
  }
}
