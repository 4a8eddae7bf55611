/** Views, exports, ledger and figures: what a list of tickets becomes. */
export default {
  pages: '诉求的各个页面',
  export: {
    open: '导出',
    title: '导出',
    format: '文件格式',
    XLSX: 'Excel 工作簿（.xlsx）',
    CSV: 'CSV（.csv，UTF-8）',
    reasons: '附每件的时限说明（最多 2000 件）',
    logged: '导出的是当前筛选的全部诉求，与页面件数一致；谁、何时、什么条件、多少件会记录在案。',
    begins: '正在统计件数…',
    rows: '已导出 {rows} / {total} 件',
    received: '共 {total} 件，已收到 {megabytes} MB',
    stop: '停止',
    start: '开始导出'
  },
  ledger: {
    title: '来信来访台账',
    short: '台账',
    print: '打印',
    printed: '打印日期 {day}，共 {count} 件',
    printedMore: '只打印前 {most} 件，其余请导出。',
    column: {
      serial: '序号',
      number: '编号',
      day: '日期',
      source: '来源',
      name: '姓名',
      phone: '电话(掩码)',
      kind: '类型',
      subject: '事由',
      place: '地点',
      unit: '承办单位',
      result: '办理结果',
      replyDay: '答复日期',
      satisfaction: '满意度',
      remark: '备注'
    }
  },
  figures: {
    title: '三率与统计',
    by: { UNIT: '主办单位', KIND: '类型', CATEGORY: '类别', AREA: '区域', SOURCE: '来源', MONTH: '月份' },
    split: '按什么分',
    months: '提交月份',
    from: '起始月份',
    to: '截止月份',
    aboutStaff: '反映工作人员',
    export: '导出 Excel',
    none: '这几个月没有诉求',
    noneHint: '换一段月份，或清除筛选再看。',
    chart: '三率对比图，数字见下表',
    hidden: '少于 5',
    explain:
      '响应率＝按时响应 ÷ 应响应；解决率＝市民认为已解决 ÷ 问到是否解决；满意率＝满意 ÷ 市民已评价。未评价从不算满意。按提交月份统计，点数字看清单。',
    rate: {
      response: '响应率',
      onTime: '按时办结率',
      resolution: '解决率',
      satisfaction: '满意率',
      unanswered: '未评价占比'
    },
    received: '收到',
    measure: {
      REPLIED: '已答复',
      DUE: '应响应',
      IN_TIME: '按时响应',
      ON_TIME: '按时办结',
      LATE: '超期',
      CLOSED: '已结案',
      ANSWERED: '市民已评价',
      UNANSWERED: '未评价',
      SATISFIED: '满意',
      SOLVED_ASKED: '问到是否解决',
      SOLVED: '市民认为已解决',
      OFFICE_SOLVED: '单位认为已解决',
      CONTRADICTED: '单位认为解决、市民认为未解决'
    }
  },
  views: {
    title: '保存的视图',
    save: '保存当前筛选',
    manage: '管理视图',
    name: '视图名称',
    nameHint: '保存的是筛选条件，件数随时更新。',
    audience: '给谁用',
    for: { PERSONAL: '仅自己', UNIT: '本单位', BUREAU: '全局' },
    mark: { UNIT: '单位', BUREAU: '全局' },
    rename: '视图“{name}”的名称',
    up: '上移“{name}”',
    down: '下移“{name}”',
    remove: '删除',
    removeSure: '删除视图“{name}”？只删除这个视图，不影响诉求。',
    noneOwn: '您还没有保存视图。',
    shared: '他人共享的视图'
  }
}
