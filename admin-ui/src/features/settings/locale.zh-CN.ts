export default {
  title: '设置',
  organisation: '人员与单位',
  pages: '设置的页面',
  acts: '操作',
  active: '在用',
  inactive: '已停用',
  editOf: '修改{name}',
  draft: {
    restored: '上次没有保存的内容已恢复。',
    discard: '放弃，重新填写'
  },
  stale: {
    title: '在您填写时，有人改过这一条。',
    fields: '对方改了：{fields}。',
    next: '您填写的内容仍保留，其余已换成最新内容；请核对后再次保存。'
  },
  staff: {
    title: '人员',
    add: '登记人员',
    editTitle: '修改人员：{name}',
    count: '显示 {n} 人，共 {all} 人',
    help: '新人员先用自己的账号登录一次，页面会显示账号标识，把它填到这里。',
    filter: '筛选人员',
    search: '姓名、登录名或账号标识',
    anyUnit: '全部单位',
    anyRole: '全部角色',
    none: '没有符合条件的人员',
    noneHint: '换一个条件，或登记新的人员。',
    clear: '清除条件',
    between: '、',
    field: {
      name: '姓名',
      login: '登录名',
      unitId: '单位',
      subject: '账号标识',
      roles: '角色',
      active: '状态'
    },
    loginHint: '与统一登录的用户名一致',
    subjectMissing: '未填，不能登录',
    nameMissing: '请填写姓名',
    loginWrong: '请用 2–40 个小写字母、数字、点、横线或下划线',
    unitMissing: '请选择单位',
    rolesMissing: '请至少选择一个角色',
    activeOf: '{name}在用',
    disableTitle: '停用{name}？',
    disableWarn: '停用后此人不能再进入系统。经办记录和审计记录都保留，随时可以恢复。',
    disable: '停用',
    enableTitle: '恢复{name}？',
    enableWarn: '恢复后此人按原来的单位和角色进入系统。',
    enable: '恢复使用'
  },
  role: {
    ACCEPTOR: '登记来电、来信、来访，决定受理或请市民补充，导入台账',
    DISPATCHER: '把已受理的诉求派给承办单位',
    UNIT_HANDLER: '签收并办理派到本单位的诉求，提交办理结果',
    UNIT_LEAD: '审核本单位的办理结果，同意或退回',
    CHECKER: '到现场核实情况、核查办理结果',
    REVISITOR: '答复后回访市民：是否联系、是否解决、是否满意',
    SUPERVISOR: '督促超期和重要的诉求',
    DISCIPLINE: '查办反映工作人员的诉求',
    DISCLOSURE: '审核拟公开的诉求，遮去个人信息',
    BUREAU_LEADER: '查看全局情况，裁定有争议的派单',
    ADMIN: '维护人员、单位和角色，看不到诉求内容',
    AUDITOR: '查看审计记录，看不到诉求内容'
  },
  units: {
    title: '单位',
    add: '新增单位',
    editTitle: '修改单位：{name}',
    count: '共 {n} 个单位',
    field: {
      code: '代码',
      name: '名称',
      kind: '类别',
      parentId: '上级单位',
      position: '排列顺序',
      active: '状态'
    },
    kind: { BUREAU: '局', OFFICE: '科室', SQUADRON: '中队', DISTRICT_BUREAU: '县（区）局' },
    codeHint: '大写字母和数字，全局唯一',
    codeWrong: '请用 1–20 个大写字母或数字',
    nameMissing: '请填写单位名称',
    parentMissing: '除市局外都要选择上级单位',
    positionHint: '小的排在前面'
  },
  parameters: {
    title: '参数与时限',
    hint: '改动立即生效，改前改后的值记入审计记录。',
    group: {
      bureau: '单位',
      voice: '诉求办理',
      reply: '答复检查',
      similar: '相似诉求',
      live: '实时更新',
      limit: '防刷限制'
    },
    value: '值',
    bounds: {
      NUMBER: '{min} 至 {max} 的整数',
      TEXT: '{min} 至 {max} 个字',
      WORDS: '{min} 至 {max} 个词，用空格或逗号隔开'
    },
    words: '现有 {n} 个词',
    isDefault: '默认值',
    notDefault: '与默认不同',
    default: '默认 {value}',
    toDefault: '恢复默认',
    outOfRange: '请填写 {min} 至 {max} 之间的整数',
    textLength: '请填写 {min} 至 {max} 个字',
    wordCount: '请填写 {min} 至 {max} 个词',
    onlyChanged: '只看与默认不同的（{n}）',
    saved: '已保存：{name}'
  },
  audit: {
    title: '审计记录',
    hint: '最新的在最上面；记录只增不改',
    download: '下载本页 CSV',
    file: '审计记录-{day}-第{page}页.csv',
    none: '还没有审计记录',
    noneHint: '查看联系方式、改动人员和单位时会留下记录。',
    someone: '标识 …{id}',
    column: {
      at: '时间',
      person: '人员',
      act: '操作',
      object: '对象',
      reason: '理由',
      actorId: '人员标识'
    },
    act: {
      REVEAL_CONTACT: '查看联系方式',
      ADD_STAFF: '登记人员',
      CHANGE_STAFF: '修改人员',
      ADD_UNIT: '新增单位',
      CHANGE_UNIT: '修改单位',
      CHANGE_SETTING: '修改参数'
    },
    object: { ticket: '诉求', staff: '人员', unit: '单位', setting: '参数' }
  }
}
