export const personal = {
  me: {
    title: '我的',
    mine: '我的诉求',
    notices: '我的消息',
    noticesEmpty: '还没有消息。受理、延期、答复等进展会出现在这里。',
    unread: '未读',
    mineEmptyTitle: '还没有提交过诉求',
    mineEmptyText: '用微信登录后提交的诉求会列在这里。',
    mineAction: '去提交',
    login: '微信登录',
    deviceTickets: '查进度',
    deviceHint: '用编号和查询码查看',
    elder: '大字版',
    elderHint: '字更大，按钮更大',
    privacy: '隐私说明',
    privacyHint: '收集什么、谁能看、保存多久',
    forget: '清除本机记录',
    forgetHint: '删除本机的草稿、编号和记住的查询码',
    forgetAsk: '清除后，本机不再保存编号和查询码，已提交的诉求不受影响。确定清除吗？',
    forgetYes: '确定清除',
    forgetNo: '不清除',
    forgotten: '本机记录已清除。',
    about: '关于',
    aboutText: (bureau: string, hotline: string) =>
      `“城声”由${bureau}使用，受理城市管理方面的咨询、投诉、举报、建议和表扬。也可以拨打 ${hotline}。`,
  },
  privacy: {
    title: '隐私说明',
    agree: '同意并继续',
    disagree: '不同意',
    popupTitle: '需要您的许可',
    popupText: '接下来的操作会用到照片、位置或剪贴板。只用于办理您提交的这件事，详见',
    popupContract: '《用户隐私保护指引》',
    sections: (hotline: string) => [
      {
        heading: '我们收集什么',
        text: [
          '您写的内容、选的地点、添加的照片。',
          '您愿意留下的称呼和电话。不留也可以提交，凭编号和查询码查看办理。',
          '在微信里登录后，微信给出的用户标识，用来列出您自己的诉求。',
        ],
      },
      {
        heading: '用来做什么',
        text: ['只用于受理、办理、答复和回访您提交的事项，以及不能识别个人的统计。'],
      },
      {
        heading: '谁能看到',
        text: [
          '办理这件事的工作人员能看到内容、地点和照片；称呼和电话默认遮住，要看必须写明理由，并留下记录。',
          '反映工作人员的事项，被反映的人和单位看不到。',
          '没有您的同意，不会公开。即使同意，也会先去掉姓名、电话和门牌，由人工审核。',
        ],
      },
      {
        heading: '怎样保护',
        text: [
          '称呼和电话加密保存。照片上传后会去掉拍摄位置等附带信息。',
          '查询码只显示一次，系统里不保存原文。',
        ],
      },
      {
        heading: '留在本机的内容',
        text: [
          '没有提交的草稿、提交过的编号保存在您的手机或电脑里；只有您勾选“在本机记住”，才会保存查询码。',
          '可以随时在“我的”里清除。',
        ],
      },
      {
        heading: '您的权利',
        text: [`想查看、更正或删除个人信息，请拨打 ${hotline}，报编号办理。`],
      },
    ],
  },
}
