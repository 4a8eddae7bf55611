insert into platform_setting (key, value, description) values
  ('bureau.name', '示范市城市管理局', '市民看到的单位名称'),
  ('bureau.hotline', '12319', '市民看到的热线电话'),
  ('limit.submit-citizen', '10', '每个微信用户每天最多提交几件（T1）'),
  ('limit.submit-address', '60', '同一网络地址每小时最多提交几件；一个地址后面可能有很多人'),
  ('limit.upload-address', '300', '同一网络地址每小时最多上传几张照片'),
  ('limit.receipt-address', '10', '同一网络地址每小时最多输错几次查询码'),
  ('limit.receipt-ticket', '100', '同一编号每小时最多被输错几次查询码'),
  ('limit.wechat-login-address', '300', '同一网络地址每小时最多微信登录几次'),
  ('limit.reveal-staff', '30', '每名工作人员每天最多查看几次完整的姓名电话'),
  ('voice.rating-days', '7', '答复后几天内可以评价，逾期记为未评价（T20）'),
  ('voice.due-soon-hours', '24', '距到期几小时内提示为临期'),
  ('voice.flag-words', '自杀 爆炸 投毒 砍人 跳楼', '文中出现这些词时提示人工留意，只提示，不拦截');
