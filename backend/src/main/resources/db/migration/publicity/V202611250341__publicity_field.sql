-- 现场记录 (M-028, M-072): each row is what one person adds on the spot; the activity's figures are their sums.
create table publicity_field_log (
  -- Made on the phone, so that one sent twice is one.
  id             uuid primary key,
  activity_id    uuid not null references publicity_activity,
  staff_id       uuid not null references org_staff,
  headcount      integer not null check (headcount between 0 and 100000),
  leaflets       integer not null check (leaflets between 0 and 1000000),
  -- Staff on the spot times minutes.
  staff_minutes  integer not null check (staff_minutes between 0 and 1000000),
  organisations  text[] not null default '{}',
  note           text,
  photos         uuid[] not null default '{}',
  -- 3.5: what was said about staff went straight into a ticket; here it is a number only.
  about_staff    integer not null default 0 check (about_staff between 0 and 50),
  logged_at      timestamptz not null,
  received_at    timestamptz not null
);
create index publicity_field_log_of on publicity_field_log (activity_id, logged_at desc, id desc);

-- 听到的意见, never one about staff.
create table publicity_opinion (
  id          uuid primary key,
  log_id      uuid not null references publicity_field_log,
  activity_id uuid not null references publicity_activity,
  text        text not null,
  position    integer not null
);
create index publicity_opinion_of on publicity_opinion (log_id, position);

grant select, insert on publicity_field_log, publicity_opinion to ${appRole};
