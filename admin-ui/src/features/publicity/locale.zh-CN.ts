import asset from './asset/locale.zh-CN'
import material from './material/locale.zh-CN'

export default {
  title: '宣传',
  pages: '宣传的页面',
  asset,
  material
}
