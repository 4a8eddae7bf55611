import type { TicketKind } from '@/api/types'

const kinds: Record<TicketKind, { label: string; hint: string }> = {
  CONSULT: { label: '咨询', hint: '问政策、问办事、问由谁管' },
  COMPLAINT: { label: '投诉', hint: '占道、垃圾、噪声、设施损坏等' },
  REPORT: { label: '举报', hint: '违法建设、偷倒渣土等违法线索' },
  SUGGEST: { label: '建议', hint: '说说怎样能管得更好' },
  PRAISE: { label: '表扬', hint: '谢谢做得好的人和事' },
}

export const common = {
  appName: '城声',
  pageTitle: (title: string) => `${title} · 城声`,
  kinds,
  shell: {
    back: '返回',
    offline: '当前没有网络。您填写的内容保存在本机，联网后可以继续。',
    retry: '重试',
    loading: '正在加载',
    close: '关闭',
    more: '查看更多',
    required: '必填',
    elderOn: '大字版',
    elderOff: '标准版',
  },
  problem: {
    unknown: '没有办成，请稍后再试。',
    noAnswer: '网络不通，没有收到答复。',
    busy: '系统正忙，请稍后再试。',
    tooMany: '操作太频繁，请稍后再试。',
    tooLarge: '内容太大，请减少后再试。',
    notFound: '没有找到。',
    signInAgain: '查询凭证已过期，请重新输入编号和查询码。',
    withRetryAfter: (sentence: string, seconds: number) => `${sentence}（${waitText(seconds)}后可再试）`,
    trace: (id: string) => `追踪号：${id}`,
  },
  home: {
    title: '城市管理，有事请说',
    lead: '写几句话，拍张照片，点一次提交，就有编号和答复期限。',
    kindsTitle: '我要说',
    draft: '您有一份没有提交的诉求',
    draftOpen: '接着写',
    track: '查进度',
    trackHint: '用编号和查询码查看办理、补充、评价',
    activities: '近期活动',
    activitiesAll: '全部活动',
    activitiesHint: '开放日、咨询日、志愿服务，报名参加',
    me: '我的',
    meHint: '大字版、隐私说明、本机编号',
    emergencyTitle: '有危险，请直接打电话',
    emergency: [
      { phone: '110', label: '报警' },
      { phone: '119', label: '火警' },
      { phone: '120', label: '急救' },
    ],
    hotline: '城管',
    callLabel: (phone: string, label: string) => `拨打 ${phone} ${label}`,
    lost: '没有找到要打开的页面，已回到首页。',
    hours: (text: string) => `工作时间 ${text}，夜间和节假日提交的诉求从下一个工作时间起算。`,
  },
}

function waitText(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} 秒` : `${Math.ceil(seconds / 60)} 分钟`
}
