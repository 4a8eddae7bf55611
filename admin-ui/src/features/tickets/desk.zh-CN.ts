/** What helps at the desk: templates, macros, bulk acts, neighbours, notes, and who else is here. */
export default {
  template: {
    choose: '插入模板',
    none: '没有适用的模板。单位负责人或管理员可在「设置 → 模板」中添加。',
    missing: '这件诉求还没有：{words}，不能插入',
    inserted: '已插入「{title}」，请补全〔〕中的内容'
  },
  trail: {
    title: '这张清单里的诉求',
    at: '第 {at} / {of} 件',
    next: '下一件',
    previous: '上一件'
  },
  macro: {
    title: '一键多步',
    hint: '以下各步一次完成；有一步不能做，就一步也不做。',
    possible: '可以',
    run: '全部执行',
    done: '已完成：{title}'
  },
  bulk: {
    title: '批量操作',
    marked: '已选 {n} 件（最多 {most} 件）',
    open: '批量操作',
    unmark: '取消选择',
    mark: '选择 {number}',
    markAll: '选择本页全部',
    markRow: '选择或取消选择所选行',
    act: '做什么',
    what: {
      ACCEPT: '受理',
      DISPATCH: '派单',
      AGREE_RETURN: '同意退回',
      REFUSE_RETURN: '不同意退回',
      SIGN: '签收',
      TAKE_REWORK: '接手重办',
      AGREE_EXTENSION: '同意延期',
      REFUSE_EXTENSION: '不同意延期',
      URGE: '催办',
      SUPERVISE: '督办',
      NOTE: '写内部备注'
    },
    keepCategory: '不改类别',
    words: {
      ACCEPT: '备注（选填，只给工作人员看）',
      DISPATCH: '给承办单位的说明（选填）',
      AGREE_RETURN: '备注（选填）',
      REFUSE_RETURN: '为什么不同意',
      AGREE_EXTENSION: '备注（选填）',
      REFUSE_EXTENSION: '为什么不同意',
      URGE: '催办的话',
      SUPERVISE: '督办要求',
      NOTE: '备注内容'
    },
    undo: {
      ACCEPT: '受理后不能撤回，时限从受理时起算。',
      DISPATCH: '派单后不能撤回；派错的由承办单位退回重派。',
      AGREE_RETURN: '同意后回到待派单，由您重新派给别的单位。',
      REFUSE_RETURN: '不同意的仍由原单位签收办理，说明会给单位看。',
      SIGN: '签收后不能撤回，由您承办。',
      TAKE_REWORK: '接手后由您重新办理；原承办人办过的不能接手。',
      AGREE_EXTENSION: '单位负责人同意后上报督办员；督办员同意后延长时限并告知市民。',
      REFUSE_EXTENSION: '不同意的按原时限办理，说明会给承办人看。',
      URGE: '提醒承办人，市民会看到已催办。',
      SUPERVISE: '单位负责人须在期限内说明情况。',
      NOTE: '备注写下后不能修改或删除。'
    },
    look: '先看看能不能做',
    preview: '可以做 {n} 件，不能做 {not} 件（不会改动任何内容）',
    run: '对 {n} 件执行',
    stop: '停止',
    close: '完成',
    progress: '进度',
    rows: '逐件结果',
    result: '已完成 {done} 件，没有做 {left} 件',
    can: '可以',
    done: '已完成'
  },
  presence: {
    VIEWING: '{name}（{unit}）正在查看',
    WRITING: '{name}（{unit}）正在填写',
    changed: '您填写时，这件诉求有了变化，您写的内容还在。',
    load: '载入最新情况'
  },
  similar: {
    title: '附近和相似的诉求',
    none: '没有发现附近或相似的诉求',
    failed: '没有载入。'
  },
  check: {
    blocking: '不能提交',
    advice: '提醒',
    fine: '答复检查没有发现问题'
  },
  notes: {
    title: '内部备注',
    hint: '只给工作人员看，市民看不到，写下后不能修改。',
    text: '写一条备注',
    write: '记下备注',
    none: '还没有备注',
    older: '更早的备注',
    failed: '备注没有载入。'
  }
}
