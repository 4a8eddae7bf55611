import activities from './activities/locale.zh-CN'

export default {
  title: '宣传',
  pages: '宣传的页面',
  activities
}
