-- Reply templates and macros, of the whole bureau (unit_id null) or of one unit.
create table voice_reply_template (
  id            uuid primary key,
  title         text not null,
  body          text not null,
  kind          text,
  category_code text references voice_category,
  state         text,
  unit_id       uuid references org_unit,
  active        boolean not null,
  position      integer not null,
  version       integer not null default 0
);
create index voice_reply_template_unit on voice_reply_template (unit_id);

create table voice_macro (
  id       uuid primary key,
  title    text not null,
  kind     text,
  state    text,
  -- JSON, written and read whole.
  steps    text not null,
  unit_id  uuid references org_unit,
  active   boolean not null,
  position integer not null,
  version  integer not null default 0
);
create index voice_macro_unit on voice_macro (unit_id);

-- A first set to start from; an administrator changes or switches it off.
insert into voice_reply_template (id, title, body, kind, state, active, position) values
  ('01950000-0000-7000-8000-000000000001', '投诉：查了什么、做了什么、结果如何',
   E'您好，您于{提交日期}反映的“{事由}”（编号 {编号}），{承办单位}于〔月日时〕到现场查看：〔查到的情况〕。\n我们已〔采取的措施〕，结果：〔现在怎样〕。\n如仍有问题，可在进度页继续补充，或拨打 {热线}。',
   'COMPLAINT', 'HANDLING', true, 10),
  ('01950000-0000-7000-8000-000000000002', '咨询：依据、材料、到哪里办',
   E'您好，您于{提交日期}咨询的“{事由}”（编号 {编号}）答复如下：\n一、依据：〔文件名称和条款〕。\n二、需要的材料：〔逐项列出〕。\n三、办理地点和时间：〔地点、办公时间、几天办结〕。\n还有不清楚的，可拨打 {热线}。',
   'CONSULT', 'HANDLING', true, 20),
  ('01950000-0000-7000-8000-000000000003', '建议：采纳、部分采纳或暂不采纳及理由',
   E'您好，您于{提交日期}提出的建议“{事由}”（编号 {编号}），{承办单位}研究后〔采纳／部分采纳／暂不采纳〕，理由：〔写明理由〕。下一步：〔做什么、何时做完〕。',
   'SUGGEST', 'HANDLING', true, 30);

grant select, insert, update on voice_reply_template, voice_macro to ${appRole};
