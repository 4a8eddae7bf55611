-- The category table as a catalogue (domain.md 2.5): conditions, own limit, units, neighbourhood.
alter table voice_category
  add column condition       text,
  add column close_condition text,
  -- Null: the limit of the kind counts.
  add column limit_value     integer check (limit_value between 1 and 365),
  add column limit_unit      text check (limit_unit in
    ('WORKING_DAY', 'CALENDAR_DAY', 'WORKING_HOUR', 'NATURAL_HOUR')),
  add column co_unit_ids     uuid[] not null default '{}',
  -- How near in place and time another ticket may be the same matter (T7, DEFAULT).
  add column nearby_metres   integer not null default 100 check (nearby_metres between 10 and 5000),
  add column nearby_hours    integer not null default 72 check (nearby_hours between 1 and 2160),
  add column is_default      boolean not null default false,
  add column version         integer not null default 0,
  add constraint voice_category_limit check ((limit_value is null) = (limit_unit is null));

-- The catalogue's versions: who changed it, when, and every field before and after.
create table voice_category_version (
  version  integer primary key,
  at       timestamptz not null,
  actor_id uuid references org_staff,
  act      text not null check (act in ('SHIPPED', 'ADDED', 'CHANGED', 'IMPORTED')),
  changes  jsonb not null
);
insert into voice_category_version (version, at, act, changes) values (1, now(), 'SHIPPED', '[]');

update voice_category set is_default = true where code in
  ('E0101', 'E0102', 'E0103', 'E0104', 'E0110', 'E0201', 'E0203', 'E0301', 'E0302', 'E0501',
   'E0504', 'E0506', 'E0508', 'P0101', 'P0118', 'G01', 'G02', 'G03', 'G04', 'G09');

-- Limits and conditions of the shipped set; real cities differ (domain.md 2.5), hence data.
update voice_category c set
  limit_value = d.limit_value, limit_unit = d.limit_unit,
  condition = d.condition, close_condition = d.close_condition
from (values
  ('E0101', 15, 'WORKING_DAY', '未经批准搭建建筑物、构筑物或棚屋', '已拆除或恢复原状，或已依法立案查处'),
  ('E0102', 1, 'WORKING_DAY', '公共区域有未收集的生活垃圾或垃圾桶满溢', '垃圾清运干净，地面无残留'),
  ('E0103', 2, 'WORKING_DAY', '公共区域堆放建筑垃圾或渣土超过一立方米', '渣土清运完毕，路面清洁'),
  ('E0104', 1, 'WORKING_DAY', '路面有明显污渍、积水或散落垃圾', '路面清扫干净，无积水'),
  ('E0110', 5, 'WORKING_DAY', '道路或人行道有坑洼、塌陷、地砖松动', '路面修复平整，可以正常通行'),
  ('E0201', 2, 'WORKING_DAY', '墙面、杆体、地面有非法张贴或喷涂', '已清除，表面无明显痕迹'),
  ('E0203', 3, 'WORKING_DAY', '广告牌、灯箱占用道路或人行道', '已移除或取得许可，通道畅通'),
  ('E0301', 1, 'WORKING_DAY', '规定时段外施工或噪声明显扰民', '已停止违规施工，或已依法处理并告知'),
  ('E0302', 2, 'WORKING_DAY', '裸土未覆盖、未湿法作业，有明显扬尘', '覆盖或喷淋到位，无明显扬尘'),
  ('E0501', 1, 'WORKING_DAY', '在公共场所无照经营', '摊点已撤离，或引导入市'),
  ('E0504', 2, 'WORKING_DAY', '商户超出门窗、墙体占道经营', '已退回店内，通道畅通'),
  ('E0506', 1, 'WORKING_DAY', '非机动车占用人行道、盲道或出入口', '车辆归位，通道畅通'),
  ('E0508', 1, 'WORKING_DAY', '在禁止区域露天烧烤', '已停止，现场清理完毕'),
  ('P0101', 24, 'NATURAL_HOUR', '井盖缺失、破损、移位或异响', '井盖复位或更换，与路面齐平'),
  ('P0118', 3, 'WORKING_DAY', '路灯不亮、闪烁或灯杆破损', '照明恢复正常')
) as d (code, limit_value, limit_unit, condition, close_condition)
where c.code = d.code;

grant select, insert on voice_category_version to ${appRole};
