-- 宣传活动 (domain.md 4.1): one row is what lists, calendars and sign-up need; the parts of the plan are in publicity_activity_plan.
create table publicity_activity (
  id              uuid primary key,
  number          text not null unique,
  kind            text not null,
  title           text not null,
  slogan          text,
  -- What citizens read about it.
  intro           text,
  state           text not null,
  unit_id         uuid not null references org_unit,
  created_by      uuid not null references org_staff,
  -- Citizens see it once it is published.
  open_to_public  boolean not null default true,
  starts_at       timestamptz not null,
  ends_at         timestamptz not null check (ends_at > starts_at),
  -- False: postponed, the new time is not fixed yet.
  time_settled    boolean not null default true,
  -- The time people were first told; set when it is published.
  first_starts_at timestamptz,
  lat             double precision check (lat between -90 and 90),
  lon             double precision check (lon between -180 and 180),
  datum           text,
  address         text,
  -- Codes of publicity_audience.
  audience        text[] not null default '{}',
  minors          boolean not null default false,
  expected_people integer not null default 0 check (expected_people between 0 and 1000000),
  -- Null: no sign-up.
  capacity        integer check (capacity between 1 and 100000),
  signup_opens_at  timestamptz,
  signup_closes_at timestamptz,
  -- 分: sums of the budget items; a total somebody stated is kept beside them.
  budget_planned  bigint not null default 0 check (budget_planned >= 0),
  budget_actual   bigint not null default 0 check (budget_actual >= 0),
  budget_stated   bigint check (budget_stated >= 0),
  permission_number       text,
  permission_submitted_on date,
  series_id       uuid,
  -- What citizens are told when it is postponed or cancelled.
  public_reason   text,
  approver_id     uuid references org_staff,
  submitted_at    timestamptz,
  approved_at     timestamptz,
  published_at    timestamptz,
  began_at        timestamptz,
  ended_at        timestamptz,
  evaluated_at    timestamptz,
  closed_at       timestamptz,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  search          tsvector not null,
  version         integer not null default 0
);
create index publicity_activity_time on publicity_activity (starts_at, id);
create index publicity_activity_unit on publicity_activity (unit_id, starts_at, id);
create index publicity_activity_state on publicity_activity (state, starts_at, id);
create index publicity_activity_kind on publicity_activity (kind, starts_at, id);
create index publicity_activity_series on publicity_activity (series_id) where series_id is not null;
create index publicity_activity_search on publicity_activity using gin (search);

-- The plan of M-026 apart from the columns above, as JSON: written and read whole, never searched.
create table publicity_activity_plan (
  activity_id uuid primary key references publicity_activity,
  parts       text not null
);

-- What happened to it; the application cannot change a row.
create table publicity_activity_event (
  id          uuid primary key,
  activity_id uuid not null references publicity_activity,
  act         text not null,
  state       text not null,
  -- Null: done by the time, not by a person.
  actor_id    uuid references org_staff,
  note        text,
  at          timestamptz not null
);
create index publicity_activity_event_of on publicity_activity_event (activity_id, at, id);

-- 对象 (M-034). Minors among them: a guardian must consent to a sign-up.
create table publicity_audience (
  code     text primary key,
  name     text not null,
  minors   boolean not null,
  active   boolean not null default true,
  position integer not null,
  version  integer not null default 0
);
insert into publicity_audience (code, name, minors, position) values
  ('PUBLIC', '社会公众', false, 10),
  ('PUPIL', '中小学生', true, 20),
  ('VETERAN', '老干部', false, 30),
  ('SHOPKEEPER', '个体工商户', false, 40),
  ('RESIDENT', '社区居民', false, 50),
  ('DEPUTY', '人大代表、政协委员', false, 60),
  ('VOLUNTEER', '志愿者', false, 70),
  ('MEDIA', '媒体', false, 80),
  ('STAFF', '本局人员', false, 90);

-- DEFAULT of domain.md 4.1; an administrator changes them.
insert into platform_setting (key, value, description, min_value, max_value) values
  ('publicity.approve-lead-yuan', '5000', '活动预算不超过多少元由本单位负责人批准（4.1）', 0, 10000000),
  ('publicity.approve-leader-yuan', '20000', '活动预算不超过多少元由分管领导批准，超过由局长批准（4.1）', 0, 10000000),
  ('publicity.permission-people', '1000', '预计多少人以上的活动须有公安机关安全许可（4.1）', 1, 1000000),
  ('publicity.permission-days', '20', '安全许可须在活动开始前至少几天提出申请（4.1）', 1, 180);

grant select, insert, update on publicity_activity, publicity_activity_plan, publicity_audience to ${appRole};
grant select, insert on publicity_activity_event to ${appRole};
