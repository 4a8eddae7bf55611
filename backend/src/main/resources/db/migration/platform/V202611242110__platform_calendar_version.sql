-- The calendar's versions: who changed it, when, and each day, notice or hours before and after.
create table platform_calendar_version (
  version  integer primary key,
  at       timestamptz not null,
  actor_id uuid,
  note     text,
  changes  jsonb not null
);
insert into platform_calendar_version (version, at, changes) values (1, now(), '[]');

grant select, insert on platform_calendar_version to ${appRole};
