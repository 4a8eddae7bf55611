export default {
  title: '责任区公示牌',
  none: '还没有填写。填写后生成二维码，市民扫码能看到责任主体、标准和电话，并就地反映问题。',
  write: '填写',
  rewrite: '修改',
  responsible: '责任主体',
  standard: '管理标准',
  phone: '监督电话',
  qrAlt: '扫码打开“{name}”',
  since: '{day} 起有效',
  print: '打印二维码',
  renew: '更换二维码',
  renewAsk: '更换后，已经贴出去的二维码马上失效，要重新打印张贴。确定更换吗？',
  revoke: '停用二维码',
  revokeAsk: '停用后，扫码的市民会看到“已失效”。确定停用吗？',
  revoked: '二维码已停用。需要时点“更换二维码”生成新的。',
  open: '打开市民看到的页面',
  scan: '微信或相机扫码：看责任、报问题'
}
