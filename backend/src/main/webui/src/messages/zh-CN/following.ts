import type { RatingReason, TicketState } from '@/api/types'

type Step = 'OBJECT' | 'REOPEN' | 'URGE' | 'WITHDRAW'

interface StepWords {
  open: string
  title: string
  hint: (until: string) => string
  label: string
  placeholder: string
  submit: string
  cancel: string
  done: string
}

const reasons: Record<RatingReason, string> = {
  TOO_SLOW: '办得太慢',
  NOT_FIXED: '问题没有解决',
  NOT_ANSWERED: '答非所问',
  ATTITUDE: '态度不好',
  OTHER: '其他',
}

const states: Partial<Record<TicketState, string>> = {
  NEED_SUPPLEMENT: '等您补充',
  SUSPENDED: '暂停办理',
  REWORK: '重新办理',
  TRANSFERRED: '已转交其他单位',
  MERGED: '合并办理',
}

const steps: Record<Step, StepWords> = {
  OBJECT: {
    open: '我有异议',
    title: '对不予受理提出异议',
    hint: (until) => `在 ${until} 前可以提出一次，由另一名工作人员重新审查。`,
    label: '异议的理由',
    placeholder: '为什么应当由城管受理，不少于 5 个字',
    submit: '提交异议',
    cancel: '先不提',
    done: '异议已提交，将由另一名工作人员重新审查。',
  },
  REOPEN: {
    open: '重新提出',
    title: '重新提出这件诉求',
    hint: (until) => `问题又出现或有新情况，在 ${until} 前可以重新提出一次。`,
    label: '新的情况',
    placeholder: '哪里没有解决，或出现了什么新情况，不少于 5 个字',
    submit: '重新提出',
    cancel: '先不提',
    done: '已重新提出，工作人员会再了解情况。',
  },
  URGE: {
    open: '催办',
    title: '催办',
    hint: () => '提醒工作人员尽快办理，不写字也可以。',
    label: '想说的话',
    placeholder: '选填，例如情况变得更严重了',
    submit: '催办',
    cancel: '先不催',
    done: '已催办，工作人员会看到。',
  },
  WITHDRAW: {
    open: '撤回',
    title: '确定撤回吗？',
    hint: () => '撤回后这件诉求不再办理，也不能恢复。',
    label: '撤回的原因',
    placeholder: '选填，例如问题已经解决',
    submit: '确定撤回',
    cancel: '不撤回',
    done: '已撤回。',
  },
}

export const following = {
  track: {
    title: '查进度',
    number: '编号',
    numberPlaceholder: 'T20261123-7KQ4ZP',
    code: '查询码',
    codePlaceholder: '16 位字母和数字',
    remember: '在本机记住查询码',
    rememberHint: '公用手机或电脑请不要勾选。',
    submit: '查进度',
    busy: '正在查询',
    numberWrong: '编号是 T 加日期加 6 位，例如 T20261123-7KQ4ZP',
    codeWrong: '查询码是 16 位字母和数字，请检查',
    recent: '本机提交或查过的编号',
    recentKnown: '已记住查询码',
    recentUnknown: '需要输入查询码',
    forget: '从本机删除',
    forgetNumber: (number: string) => `从本机删除 ${number}`,
    emptyTitle: '本机还没有编号',
    emptyText: '提交诉求后，编号会留在这里；查询码请自己保存。',
    emptyAction: '去提交',
    mine: '微信登录，查看我的诉求',
    wechatFailed: '微信登录没有成功，请用编号和查询码查询。',
    wechatOff: '本单位还没有开通微信登录，请用编号和查询码查询。',
    needsMe: '等您回复',
  },
  ticket: {
    retaliation: '反映的是因投诉受到刁难、报复',
    retaliationHint: '纪检人员会重点关注。',
    title: '诉求详情',
    number: (number: string) => `编号 ${number}`,
    submitted: (when: string) => `${when} 提交`,
    due: (when: string) => `最迟 ${when} 前答复`,
    original: '您写的内容',
    place: '地点',
    timeline: '办理经过',
    reply: '答复',
    replyOutcome: '办理结果',
    question: '工作人员请您补充',
    supplement: '补充说明',
    addFacts: '补充情况',
    addFactsHint: '有新的情况或照片，补充给工作人员',
    stepsTitle: '您还可以',
    steps,
    urgedUntil: (from: string) => `已经催办过，${from} 起可以再催一次。`,
    stepShort: (least: number) => `请写清楚，不少于 ${least} 个字`,
    withdrawContinued: '这件事涉及安全：撤回后我们仍会继续处理，只是不再需要您配合。',
    kept: '您写的内容还在。',
    movedOn: '这件诉求有了新进展，已为您刷新。',
    news: (count: number) => `有 ${count} 条新进展，见下面的办理经过。`,
    fileAnew: '重新提交一件',
    clockStands: '等待期间，答复时限暂停计算。',
    provisional: '明年的放假安排公布后，这个时间可能调整。',
    states,
    outlook: {
      declined: (reason: string) => `没有受理的原因：${reason}`,
      mayObject: (until: string) =>
        `如果您不同意，可以在 ${until} 前提出一次异议，由另一名工作人员重新审查。`,
      fileAnew: '如有新情况，可以重新提交一件。',
      transferred: (body: string) => `这件诉求属于${body}的职责，已经转交，由该单位办理。`,
      transferredNext: '想了解后续，请联系该单位；这里的记录会一直保留。',
      merged: '有人反映了同一个问题，一起办理更快。您仍会收到答复，也可以评价。',
      suspended: (said: string | undefined) => `${said ?? '因客观原因暂停办理'}。`,
      suspendedNext: '您不需要做什么。恢复办理后时限继续计算，办理经过里会写明。',
      withdrawn: '您已撤回，不再办理。问题又出现时，可以重新提交一件。',
      revisiting: '工作人员会打电话向您了解情况；确实没有解决的，会重新办理。',
      revisitingAnonymous: '您没有留电话，工作人员会根据您写的情况决定是否重新办理。',
      rework: '正在由另一名工作人员重新办理，办好后再次答复您，您可以重新评价。',
      mayReopen: (until: string) => `问题又出现或有新情况，可以在 ${until} 前重新提出一次。`,
    },
    supplementPlaceholder: '补充时间、地点、经过或新的情况',
    supplementSubmit: '提交补充',
    supplementCancel: '先不补充',
    supplementShort: '请写补充内容',
    supplementUntil: (until: string) =>
      `请在 ${until} 前补充。到时没有收到，这件诉求不予受理，补齐后可以重新提交。`,
    supplementDone: '补充已提交。',
    rateTitle: '请评价这次办理',
    rateWithin: (until: string) => `${until} 前可以评价，不评价不会算作满意。`,
    contacted: '工作人员联系过您吗？',
    contactedYes: '联系过',
    contactedNo: '没有联系',
    solved: '问题解决了吗？',
    solvedYes: '解决了',
    solvedNo: '没有解决',
    satisfied: '您满意吗？',
    satisfiedYes: '满意',
    satisfiedNo: '不满意',
    reasons: '哪里不满意（可多选）',
    reasonLabels: reasons,
    comment: '还想说的话',
    commentPlaceholder: '选填，不超过 500 字',
    rateSubmit: '提交评价',
    rateDone: '谢谢，评价已提交。',
    rateMissing: '请回答标出的问题',
    rated: '您的评价',
    sending: '正在提交',
    anonymousNote: '匿名提交',
    publishNote: '同意公开',
    goTrack: '去输入编号和查询码',
    refresh: '刷新',
    refreshed: '已是最新。',
  },
}
