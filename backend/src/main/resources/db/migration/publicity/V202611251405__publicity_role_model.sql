-- 典型 (M-075): nominated, verified, on notice for five working days, confirmed, promoted.
create table publicity_role_model (
  id           uuid primary key,
  year         integer not null check (year between 2000 and 2100),
  staff_id     uuid not null references org_staff,
  -- The unit at the time of the nomination.
  unit_id      uuid not null references org_unit,
  nominated_by uuid not null references org_staff,
  created_at   timestamptz not null,
  deeds        text not null,
  state        text not null,
  notice_from  date,
  notice_until date check (notice_until > notice_from),
  changed_at   timestamptz not null,
  version      integer not null default 0,
  check ((notice_from is null) = (notice_until is null))
);
create index publicity_role_model_newest on publicity_role_model (created_at desc, id desc);
create index publicity_role_model_year on publicity_role_model (year, staff_id);

-- What was said against somebody during the notice; by whom is not kept.
create table publicity_role_model_objection (
  id            uuid primary key,
  role_model_id uuid not null references publicity_role_model,
  at            timestamptz not null,
  text          text not null,
  upheld        boolean,
  ruling        text,
  check ((upheld is null) = (ruling is null))
);
create index publicity_role_model_objection_of on publicity_role_model_objection (role_model_id, at, id);

-- Who did what; only ever added to.
create table publicity_role_model_event (
  id            uuid primary key,
  role_model_id uuid not null references publicity_role_model,
  at            timestamptz not null,
  actor_id      uuid not null references org_staff,
  act           text not null,
  note          text
);
create index publicity_role_model_event_of on publicity_role_model_event (role_model_id, at desc, id desc);

insert into platform_setting (key, value, description, min_value, max_value) values
  ('publicity.role-model-notice-days', '5', '典型公示几个工作日', 1, 30),
  ('publicity.role-models-per-year', '2', '每年最多确认几名典型', 1, 50);

grant select, insert, update on publicity_role_model, publicity_role_model_objection to ${appRole};
grant select, insert on publicity_role_model_event to ${appRole};
