-- Idempotency keys: the answer is sealed with a key made from the idempotency key itself.
create table platform_idempotency (
  key_hash     bytea primary key,
  request_hash bytea not null,
  answer       bytea not null,
  expires_at   timestamptz not null
);
create index platform_idempotency_expires on platform_idempotency (expires_at);

-- Rate limits, shared by all replicas; the subject is a keyed fingerprint.
create table platform_rate_counter (
  name         text not null,
  subject      bytea not null,
  window_start timestamptz not null,
  expires_at   timestamptz not null,
  taken        integer not null,
  primary key (name, subject, window_start)
);
create index platform_rate_counter_expires on platform_rate_counter (expires_at);

-- Numbers an administrator may change; every DEFAULT of domain.md that is not in a table of its own.
create table platform_setting (
  key         text primary key,
  value       text not null,
  description text not null
);

-- Who looked at what, append-only.
create table platform_audit (
  id          uuid primary key,
  at          timestamptz not null,
  actor_id    uuid not null,
  act         text not null,
  object_kind text not null,
  object_id   text not null,
  reason      text
);
create index platform_audit_at on platform_audit (at desc, id desc);
create index platform_audit_actor on platform_audit (actor_id, act, at);

-- WeChat users: the openid is sealed, found again by a keyed fingerprint.
create table platform_citizen (
  id           uuid primary key,
  openid       bytea not null,
  openid_index bytea not null unique,
  created_at   timestamptz not null
);

-- The working calendar (domain.md 2.6).
create table platform_calendar_year (
  year   integer primary key,
  source text not null
);
create table platform_calendar_day (
  day  date primary key,
  kind text not null check (kind in ('OFF', 'WORK')),
  name text not null,
  year integer not null references platform_calendar_year
);
create table platform_office_hours (
  position integer primary key,
  opens    time not null,
  closes   time not null,
  check (opens < closes)
);
insert into platform_office_hours values (1, '08:30', '12:00'), (2, '14:00', '17:30');

grant select, insert, update, delete on platform_idempotency, platform_rate_counter to ${appRole};
grant select, update on platform_setting to ${appRole};
grant select, insert on platform_audit, platform_citizen to ${appRole};
grant select, insert, update, delete on
  platform_calendar_year, platform_calendar_day, platform_office_hours to ${appRole};
grant select on flyway_schema_history to ${appRole};
