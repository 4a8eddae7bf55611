-- 宣传培训 (M-073, M-074): the outline of a year, its sessions, who was asked, who came, with what score.
create table publicity_training_year (
  year    integer primary key check (year between 2000 and 2100),
  outline text not null,
  version integer not null
);

create table publicity_training_session (
  id                 uuid primary key,
  theme              text not null,
  outline            text,
  starts_at          timestamptz not null,
  hours              numeric(3, 1) not null check (hours > 0),
  place              text not null,
  trainer            text not null,
  units              uuid[] not null,
  -- Only officers and correspondents of the units are asked.
  informants_only    boolean not null,
  state              text not null,
  -- Kept with the people below, in one transaction: lists need the numbers only.
  invited            integer not null,
  present            integer not null check (present <= invited),
  passed             integer not null check (passed <= present),
  -- What was asked for when attendance and scores were entered; a later change of the setting judges later sessions.
  attendance_percent integer,
  pass_score         integer,
  changed_at         timestamptz not null,
  version            integer not null default 0
);
create index publicity_training_session_latest on publicity_training_session (starts_at desc, id desc);

create table publicity_training_participant (
  id         uuid primary key,
  session_id uuid not null references publicity_training_session,
  staff_id   uuid not null references org_staff,
  -- The unit at the time of the notice.
  unit_id    uuid not null references org_unit,
  present    boolean not null,
  score      integer check (score between 0 and 100),
  unique (session_id, staff_id),
  check (present or score is null)
);

-- Who did what; only ever added to.
create table publicity_training_event (
  id         uuid primary key,
  session_id uuid not null references publicity_training_session,
  at         timestamptz not null,
  actor_id   uuid not null references org_staff,
  act        text not null,
  note       text
);
create index publicity_training_event_of on publicity_training_event (session_id, at desc, id desc);

insert into platform_setting (key, value, description, min_value, max_value) values
  ('publicity.training-per-quarter', '1', '每季度至少举办几次信息宣传培训', 0, 12),
  ('publicity.training-alert-days', '15', '季度结束前几天，培训次数不够时提醒', 1, 60),
  ('publicity.training-attendance-percent', '80', '培训到课率达到百分之几为合格', 0, 100),
  ('publicity.training-pass-score', '60', '培训测试几分为合格', 0, 100);

grant select, insert, update on publicity_training_year, publicity_training_session to ${appRole};
grant select, insert, update, delete on publicity_training_participant to ${appRole};
grant select, insert on publicity_training_event to ${appRole};
