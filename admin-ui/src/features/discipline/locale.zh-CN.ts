export default {
  title: '纪检',
  facts: '协查函',
  factsHint: '纪检请本单位说明的事实，逾期会被督促',
  noFacts: '没有收到协查函',
  question: '需要核实的事实',
  askedAt: '发函时间',
  dueAt: '答复期限',
  answer: '答复',
  send: '答复',
  approvals: '待审批：查看反映人身份',
  noApprovals: '没有待审批的申请',
  grant: '批准',
  refuse: '不批准',
  reason: '理由',
  askedBy: '申请人',
  number: '编号',
  queue: '反映工作人员的诉求'
}
