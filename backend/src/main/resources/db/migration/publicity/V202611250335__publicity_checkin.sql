-- 签到: one row for a sign-up that was let in; the id is made where it was scanned, so a scan sent twice is one.
create table publicity_checkin (
  scan_id     uuid primary key,
  signup_id   uuid not null unique references publicity_signup,
  activity_id uuid not null references publicity_activity,
  way         text not null,
  -- Null: the citizen, in front of the rotating code.
  staff_id    uuid references org_staff,
  -- When it was scanned; received_at is later when the network was away.
  at          timestamptz not null,
  received_at timestamptz not null
);
create index publicity_checkin_of on publicity_checkin (activity_id, at, scan_id);

-- People who came without signing up; the id is made where they were counted.
create table publicity_walk_in (
  id          uuid primary key,
  activity_id uuid not null references publicity_activity,
  people      integer not null check (people between 1 and 10000),
  staff_id    uuid not null references org_staff,
  at          timestamptz not null
);
create index publicity_walk_in_of on publicity_walk_in (activity_id, at, id);

alter table publicity_signup_tally add column walk_ins integer not null default 0 check (walk_ins >= 0);

-- Looked for at the desk, within one activity.
create index publicity_signup_name on publicity_signup (activity_id, name_index);
create index publicity_signup_tail on publicity_signup (activity_id, tail_index);

insert into platform_setting (key, value, description, min_value, max_value) values
  ('publicity.checkin-opens-minutes', '120', '活动开始前多少分钟可以签到', 0, 1440),
  ('limit.checkin-address', '300', '每个网络地址每小时最多自助签到几次', 1, 100000);

grant select, insert on publicity_checkin, publicity_walk_in to ${appRole};
