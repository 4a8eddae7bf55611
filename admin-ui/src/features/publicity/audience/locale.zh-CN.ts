export default {
  title: '活动对象',
  hint: '起草活动时从这里选择对象。用过的对象只能停用，不能删除。',
  add: '新增对象',
  edit: '修改对象',
  minors: '有未成年人',
  minorsHint: '选了这个对象的活动，未成年人报名须监护人同意。',
  off: '已停用',
  editOf: '修改 {name}',
  field: {
    name: '名称',
    position: '排序',
    options: '选项',
    active: '可以选择'
  }
}
