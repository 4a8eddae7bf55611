-- Complaints about staff (domain.md 3.5): whom each is kept from and who is entrusted with it.
alter table voice_ticket
  add column route        text check (route in ('DISCIPLINE', 'LEADER', 'OUTSIDE')),
  add column conduct      text,
  add column barred_units uuid[] not null default '{}',
  add column barred_staff uuid[] not null default '{}',
  add column entrusted    uuid[] not null default '{}';
update voice_ticket set route = 'DISCIPLINE' where about_staff;
alter table voice_ticket add constraint voice_ticket_route
  check (about_staff = (route is not null)) not valid;
alter table voice_ticket validate constraint voice_ticket_route;

-- Who is accused. A withdrawn accusation stays as history and bars nobody any more.
create table voice_accused (
  id           uuid primary key,
  ticket_id    uuid not null references voice_ticket,
  unit_id      uuid references org_unit,
  staff_id     uuid references org_staff,
  as_named     text not null,
  barred_units uuid[] not null default '{}',
  barred_staff uuid[] not null default '{}',
  added_by     uuid references org_staff,
  added_at     timestamptz not null,
  withdrawn_by uuid references org_staff,
  withdrawn_at timestamptz,
  check (unit_id is null or staff_id is null)
);
create index voice_accused_ticket on voice_accused (ticket_id);
create index voice_accused_standing on voice_accused (ticket_id)
  where withdrawn_at is null and (unit_id is not null or staff_id is not null);

-- Who looked at which ticket: one row a person and ticket, so that it stays small.
create table voice_ticket_view (
  ticket_id uuid not null references voice_ticket,
  staff_id  uuid not null references org_staff,
  first_at  timestamptz not null,
  last_at   timestamptz not null,
  primary key (ticket_id, staff_id)
);

insert into platform_setting (key, value, value_type, min_value, max_value, description) values
  ('voice.discipline-leader', '', 'TEXT', 0, 40, '涉及纪检人员的投诉由哪位局领导办理（登录名），此人须有局领导角色'),
  ('voice.custodian', '', 'TEXT', 0, 40, '涉及局领导的投诉由谁移送派驻纪检监察组（登录名），此人须有纪检或局领导角色'),
  ('voice.outside-body', '派驻纪检监察组', 'TEXT', 2, 40, '涉及局领导时市民可直接反映的机构'),
  ('voice.outside-phone', '12388', 'TEXT', 3, 40, '纪检监察举报电话'),
  ('voice.staff-words', '态度恶劣 吃拿卡要 索要 收钱 打人 骂人 不作为 慢作为 乱作为 粗暴执法', 'WORDS', 0, 500,
   '文中出现这些词时提示受理员：可能反映工作人员。只提示，不改变去向');

grant select, insert, update on voice_accused to ${appRole};
grant select, insert, update (last_at) on voice_ticket_view to ${appRole};
