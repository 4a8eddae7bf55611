export default {
  skip: '跳到正文',
  product: '城声',
  tagline: '城市管理诉求登记',
  navigation: '主导航',
  openNavigation: '打开导航',
  closeNavigation: '关闭导航',
  search: '搜索诉求编号或文字',
  searchHint: '按 / 键到这里',
  reminders: '期限提醒',
  unreadReminders: '期限提醒，{n} 件未读',
  offline: '网络断开，页面上的内容可能不是最新的。恢复后会自动更新，填写的内容还在。',
  help: '键盘快捷键',
  signOut: '退出登录',
  roles: '角色：{roles}'
}
