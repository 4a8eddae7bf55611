export default {
  notFound: {
    title: '没有这个页面',
    hint: '地址可能写错了，或者页面已经移动。',
    back: '回到首页'
  },
  signedOut: {
    title: '已退出城声',
    hint: '在公用电脑上，请同时关闭浏览器窗口。',
    again: '重新登录'
  },
  forbidden: {
    title: '您的角色不能打开这个页面',
    hint: '左侧列出的是您可以使用的功能。如果工作需要，请联系管理员调整角色。'
  },
  refused: {
    title: '暂时不能进入城声',
    unknown: '管理员在「设置 → 人员与单位」里填好账号标识后，重新打开本页即可进入。',
    disabled: '您的账号已停用。如果仍在岗，请联系管理员启用。',
    signOut: '换一个账号登录'
  }
}
