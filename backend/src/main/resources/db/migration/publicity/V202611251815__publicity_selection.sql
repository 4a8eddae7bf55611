-- 评选 (M-080): candidates, judges' points by criteria, a public notice, awards with certificates.
create table publicity_selection (
  id           uuid primary key,
  title        text not null,
  honours      text not null,
  intro        text not null,
  activity_id  uuid references publicity_activity,
  -- Name and most points of each criterion, in one order; together 100.
  criteria     text[] not null,
  points       integer[] not null check (cardinality(points) = cardinality(criteria)),
  -- Name and number of places of each grade, the highest first.
  grades       text[] not null,
  places       integer[] not null check (cardinality(places) = cardinality(grades)),
  judges       uuid[] not null,
  opens_on     date not null,
  closes_on    date not null check (closes_on >= opens_on),
  with_notice  boolean not null,
  state        text not null,
  notice_from  date,
  notice_until date check (notice_until > notice_from),
  awarded_on   date,
  created_by   uuid not null references org_staff,
  created_at   timestamptz not null,
  changed_at   timestamptz not null,
  version      integer not null default 0,
  check ((notice_from is null) = (notice_until is null)),
  check ((awarded_on is not null) = (state = 'AWARDED'))
);
create index publicity_selection_newest on publicity_selection (created_at desc, id desc);

create table publicity_selection_candidate (
  id                 uuid primary key,
  selection_id       uuid not null references publicity_selection,
  -- Shown in public once there is consent.
  name               text not null,
  statement          text not null,
  -- Sealed: whom the office calls.
  contact_name       bytea,
  contact_phone      bytea,
  minor              boolean not null,
  consent            boolean not null,
  guardian_consent   boolean not null,
  withdrawn          boolean not null default false,
  added_by           uuid not null references org_staff,
  created_at         timestamptz not null,
  -- Place among those with the same average, as decided.
  tie_order          integer,
  -- Settled when the judging ends.
  average            numeric(5, 2),
  rank               integer,
  grade              text,
  certificate_year   integer,
  certificate_serial integer,
  version            integer not null default 0,
  unique (certificate_year, certificate_serial),
  check ((contact_name is null) = (contact_phone is null)),
  check ((certificate_year is null) = (certificate_serial is null))
);
create index publicity_selection_candidate_of on publicity_selection_candidate (selection_id, created_at, id);

-- What a judge gives a candidate, or that the judge keeps out of it.
create table publicity_selection_mark (
  id           uuid primary key,
  selection_id uuid not null references publicity_selection,
  candidate_id uuid not null references publicity_selection_candidate,
  judge_id     uuid not null references org_staff,
  points       integer[],
  interest     boolean not null check (interest = (points is null)),
  at           timestamptz not null,
  unique (candidate_id, judge_id)
);
create index publicity_selection_mark_of on publicity_selection_mark (selection_id);

-- What was said against a candidate during the notice; by whom is not kept.
create table publicity_selection_objection (
  id           uuid primary key,
  selection_id uuid not null references publicity_selection,
  candidate_id uuid not null references publicity_selection_candidate,
  at           timestamptz not null,
  text         text not null,
  upheld       boolean,
  ruling       text,
  check ((upheld is null) = (ruling is null))
);
create index publicity_selection_objection_of on publicity_selection_objection (selection_id, at, id);

-- Who did what; only ever added to.
create table publicity_selection_event (
  id           uuid primary key,
  selection_id uuid not null references publicity_selection,
  at           timestamptz not null,
  actor_id     uuid not null references org_staff,
  act          text not null,
  note         text
);
create index publicity_selection_event_of on publicity_selection_event (selection_id, at desc, id desc);

insert into platform_setting (key, value, description, min_value, max_value) values
  ('publicity.selection-notice-days', '5', '评选结果公示几个工作日', 1, 30),
  ('limit.certificate-address', '60', '同一网络地址每小时最多查验几次荣誉证书；一个地址后面可能有很多人', 1, 100000);

grant select, insert, update on publicity_selection, publicity_selection_candidate, publicity_selection_mark,
  publicity_selection_objection to ${appRole};
grant select, insert on publicity_selection_event to ${appRole};
