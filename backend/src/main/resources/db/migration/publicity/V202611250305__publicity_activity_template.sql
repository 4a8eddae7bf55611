-- 活动模板 (M-030, M-033): what a new activity of a kind starts from.
create table publicity_activity_template (
  code      text primary key,
  kind      text not null,
  name      text not null,
  title     text not null,
  slogan    text,
  intro     text,
  audience  text[] not null default '{}',
  -- Time of day it begins, and how long it takes.
  begins    time not null,
  minutes   integer not null check (minutes between 15 and 1440),
  expected_people integer not null default 0,
  capacity  integer,
  open_to_public  boolean not null default true,
  -- RFC 5545 rule it usually recurs by; null: once.
  rule      text,
  -- Attachments an activity of the kind needs before it is submitted (M-032).
  required  text[] not null default '{}',
  -- The parts of the plan, as in publicity_activity_plan.
  parts     text not null,
  active    boolean not null default true,
  position  integer not null
);
insert into publicity_activity_template
  (code, kind, name, title, slogan, intro, audience, begins, minutes, expected_people, capacity, open_to_public, rule, required, position, parts) values
('CLEAN_DAY', 'CLEAN_DAY', '城市清洁日', '城市清洁日', '洁净家园 你我同行', '和街道、社区一起清理楼道、绿地和背街小巷，工具现场领取。',
 '{RESIDENT,VOLUNTEER}', '09:00', 150, 80, 80, true, 'FREQ=MONTHLY;BYDAY=1SA', '{EXECUTION_PLAN}', 10,
 '{"goals":["清理一处卫生死角，前后照片对比","带动居民参加，讲清门前责任区"],"items":[{"kind":"SLOGAN","title":"悬挂横幅"},{"kind":"MATERIAL","title":"发放市容责任区手册"},{"kind":"OTHER","title":"集中清理"}],"duties":[{"outside":"社区居委会","task":"组织居民，确定清理地点","done":false},{"outside":"环卫公司","task":"提供工具、清运垃圾","done":false}],"budget":[{"kind":"MATERIAL","name":"手册","planned":80000},{"kind":"PROP","name":"手套、垃圾袋","planned":60000}],"resources":[{"kind":"EQUIPMENT","name":"清扫工具","amount":"80 套","ready":false},{"kind":"VEHICLE","name":"清运车","amount":"1 辆","ready":false}],"evaluation":"参加人数、清运量、前后照片","followUps":[{"task":"一个月后回看清理点","done":false}]}'),
('OPEN_DAY', 'OPEN_DAY', '执法局开放日', '执法局开放日', '走近城管 理解城管', '参观指挥中心，了解一件投诉怎样办理，和队员面对面。',
 '{PUBLIC,PUPIL}', '09:30', 150, 40, 40, true, 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=2SA', '{SCHEDULE,EXECUTION_PLAN}', 20,
 '{"goals":["让市民了解城管职责和办案程序","当面听取意见，条条有回音"],"items":[{"kind":"VISIT","title":"参观指挥中心"},{"kind":"EXHIBITION","title":"执法装备展示"},{"kind":"CONSULT_DESK","title":"现场咨询"}],"duties":[{"outside":"志愿者","task":"引导和讲解","done":false}],"budget":[{"kind":"MATERIAL","name":"宣传册","planned":60000},{"kind":"PRIZE","name":"纪念品","planned":80000}],"resources":[{"kind":"PEOPLE","name":"讲解员","amount":"2 名","ready":false}],"evaluation":"参加人数、满意度问卷、意见条数","followUps":[{"task":"意见逐条答复","done":false},{"task":"成果宣传报道","done":false}]}'),
('CONSULT_DAY', 'CONSULT_DAY', '义务咨询日', '义务咨询日', '有事问城管', '门头招牌怎么备案、占道怎么办、垃圾往哪投，来现场问。',
 '{PUBLIC,SHOPKEEPER}', '09:00', 120, 60, null, true, 'FREQ=WEEKLY;BYDAY=WE', '{}', 30,
 '{"goals":["每周一次，当场解答政策咨询","不能当场答复的登记转办"],"items":[{"kind":"CONSULT_DESK","title":"咨询台"},{"kind":"MATERIAL","title":"办事指南"}],"duties":[{"outside":"社区居委会","task":"提供场地、提前通知","done":false}],"budget":[{"kind":"MATERIAL","name":"办事指南","planned":20000}],"resources":[{"kind":"EQUIPMENT","name":"桌椅、遮阳伞","amount":"1 套","ready":false}],"evaluation":"咨询人次、当场答复比例"}'),
('LECTURE', 'LECTURE', '知识讲座', '城市管理知识讲座', null, '结合身边的例子讲市容条例，讲完答疑。',
 '{RESIDENT,PUPIL}', '14:30', 90, 60, 60, true, 'FREQ=MONTHLY;BYDAY=3FR', '{EXECUTION_PLAN}', 40,
 '{"goals":["讲清一部条例的三五条要点"],"items":[{"kind":"LECTURE","title":"主讲"},{"kind":"QUIZ","title":"现场问答"}],"duties":[{"outside":"学校或社区","task":"组织听众、准备教室","done":false}],"budget":[{"kind":"MATERIAL","name":"讲义","planned":30000},{"kind":"PRIZE","name":"问答奖品","planned":30000}],"resources":[{"kind":"EQUIPMENT","name":"投影、音响","amount":"1 套","ready":false}],"evaluation":"到场人数、问答正确率、满意度"}'),
('RECRUITMENT', 'RECRUITMENT', '志愿者招募', '城管志愿者招募', '城市因你更美', '招募劝导、清洁、宣讲志愿者，14 至 17 岁须监护人同意。',
 '{VOLUNTEER}', '09:00', 180, 50, 50, true, null, '{EXECUTION_PLAN,PUBLICITY_PLAN}', 50,
 '{"goals":["招募新志愿者并完成登记"],"items":[{"kind":"CONSULT_DESK","title":"报名咨询"},{"kind":"MATERIAL","title":"志愿服务手册"}],"duties":[{"outside":"团委","task":"发布招募消息","done":false}],"budget":[{"kind":"MATERIAL","name":"手册、马甲","planned":150000}],"evaluation":"报名人数、通过人数","followUps":[{"task":"新志愿者培训","done":false}]}'),
('MEDIA_EVENT', 'MEDIA_EVENT', '媒体活动', '换装仪式', '新形象 新作风', null,
 '{MEDIA,STAFF}', '09:00', 120, 150, null, false, null, '{SCHEDULE,EXECUTION_PLAN,PUBLICITY_PLAN}', 60,
 '{"goals":["集中展示队伍形象，争取正面报道"],"items":[{"kind":"EXHIBITION","title":"换装仪式"},{"kind":"OTHER","title":"现场采访"}],"duties":[{"outside":"各区分局","task":"仪式前一周推荐一个特色点位","done":false}],"budget":[{"kind":"VENUE","name":"场地布置","planned":300000},{"kind":"MATERIAL","name":"新闻通稿、资料袋","planned":50000}],"evaluation":"到场媒体、报道篇数和倾向","followUps":[{"task":"收集报道并归档","done":false}],"media":{"interviewees":["分管领导","一线队员代表"],"questions":["换装后执勤有什么变化？","怎样接受市民监督？"],"deliverables":[{"title":"1 分钟宣传片","done":false},{"title":"H5","done":false},{"title":"报纸专版","done":false}]}}');
grant select, insert, update on publicity_activity_template to ${appRole};
