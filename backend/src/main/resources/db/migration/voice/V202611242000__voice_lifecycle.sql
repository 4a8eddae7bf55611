-- The whole life of a ticket (domain.md 3.3, T1-T25).

-- Limits belong to clocks: the five kinds, and the clocks that take their place (3.4).
alter table voice_time_limit rename column kind to clock;
alter table voice_time_limit rename column accept_days to accept_value;
alter table voice_time_limit drop constraint voice_time_limit_accept_days_check;
alter table voice_time_limit drop constraint voice_time_limit_handle_unit_check;
alter table voice_time_limit
  add column accept_unit text not null default 'WORKING_DAY',
  add column extend_most integer not null default 0 check (extend_most between 0 and 90),
  add column version integer not null default 0,
  add constraint voice_time_limit_accept_value_check check (accept_value between 0 and 120),
  add constraint voice_time_limit_units_check check (
    handle_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'WORKING_HOUR', 'NATURAL_HOUR', 'NATURAL_MINUTE')
    and accept_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'WORKING_HOUR', 'NATURAL_HOUR', 'NATURAL_MINUTE'));
update voice_time_limit set extend_most = 15 where clock in ('COMPLAINT', 'SUGGEST');
update voice_time_limit set extend_most = 10 where clock = 'REPORT';
insert into voice_time_limit (clock, accept_value, accept_unit, handle_value, handle_unit, extend_most) values
  ('URGENT', 30, 'NATURAL_MINUTE', 24, 'NATURAL_HOUR', 0),
  ('STAFF', 1, 'WORKING_DAY', 15, 'WORKING_DAY', 15),
  ('PETITION', 15, 'CALENDAR_DAY', 60, 'CALENDAR_DAY', 30);

alter table voice_ticket
  add column petition boolean not null default false,
  add column field_case boolean not null default false,
  -- What somebody asked and somebody else has to decide; one thing at a time.
  add column awaiting text,
  add column asked_by uuid references org_staff,
  add column asked_at timestamptz,
  add column asked_days integer,
  add column asked_until timestamptz,
  add column asked_unit_id uuid references org_unit,
  add column asked_reason text,
  add column seconder_id uuid references org_staff,
  add column reviewer_id uuid references org_staff,
  add column checker_id uuid references org_staff,
  add column previous_handler_id uuid references org_staff,
  add column first_unit_id uuid references org_unit,
  add column returned_units uuid[] not null default '{}',
  add column co_units uuid[] not null default '{}',
  add column dispatched_at timestamptz,
  add column sign_due_at timestamptz,
  add column signed_at timestamptz,
  add column original_due_at timestamptz,
  add column due_provisional boolean not null default false,
  add column suspended_until timestamptz,
  add column extension_count integer not null default 0,
  add column rework_count integer not null default 0,
  add column overdue boolean not null default false,
  add column first_replied_at timestamptz,
  add column merged_into uuid references voice_ticket,
  add column follower_count integer not null default 0,
  add column transferred_to text,
  add column decline_reason text,
  add column declined_at timestamptz,
  add column objected boolean not null default false,
  add column leader_noted boolean not null default false,
  add column citizen_left boolean not null default false,
  add column reopened boolean not null default false,
  add column citizen_reopened boolean not null default false,
  add column urged_at timestamptz,
  add column warned_step integer not null default 0,
  add column supervised_at timestamptz,
  add column supervision_trigger text,
  add column supervision_due_at timestamptz;

-- The queues that are new; each is short, so a partial index is small and quick to make.
create index voice_ticket_awaiting on voice_ticket (awaiting, due_at, id)
  where awaiting is not null and not hidden;
create index voice_ticket_followers on voice_ticket (merged_into, id) where merged_into is not null;
create index voice_ticket_co_units on voice_ticket using gin (co_units) where co_units <> '{}';
create index voice_ticket_supervised on voice_ticket (supervised_at desc, id desc)
  where supervised_at is not null and not hidden;
create index voice_ticket_provisional on voice_ticket (id) where due_provisional and replied_at is null;
create index voice_ticket_waiting_supplement on voice_ticket (paused_at)
  where state = 'NEED_SUPPLEMENT';
create index voice_ticket_suspended on voice_ticket (suspended_until) where state = 'SUSPENDED';

-- T13: a unit asked to help; it answers the lead unit, the lead unit answers the citizen.
create table voice_co_handling (
  id          uuid primary key,
  ticket_id   uuid not null references voice_ticket,
  unit_id     uuid not null references org_unit,
  task        text not null,
  asked_by    uuid not null references org_staff,
  asked_at    timestamptz not null,
  due_at      timestamptz not null,
  answer      text,
  answered_by uuid references org_staff,
  answered_at timestamptz,
  unique (ticket_id, unit_id)
);
create index voice_co_handling_open on voice_co_handling (unit_id, due_at, id) where answered_at is null;

-- Due moments that moved because the calendar changed: the list that was promised (2.6).
create table voice_due_change (
  id        uuid primary key,
  ticket_id uuid not null references voice_ticket,
  at        timestamptz not null,
  old_due   timestamptz not null,
  new_due   timestamptz not null,
  calendar_version integer not null
);
create index voice_due_change_newest on voice_due_change (at desc, id desc);

-- What a citizen or a unit is told; until messages leave the product, this is the inbox.
create table voice_notice (
  id         uuid primary key,
  ticket_id  uuid references voice_ticket,
  to_citizen boolean not null default false,
  staff_id   uuid references org_staff,
  at         timestamptz not null,
  topic      text not null,
  body       text not null,
  read_at    timestamptz,
  check (to_citizen <> (staff_id is not null))
);
create index voice_notice_staff on voice_notice (staff_id, at desc, id desc) where staff_id is not null;
create index voice_notice_unread on voice_notice (staff_id) where staff_id is not null and read_at is null;
create index voice_notice_citizen on voice_notice (ticket_id, at desc) where to_citizen;

grant select, insert, update on voice_co_handling, voice_notice to ${appRole};
grant select, insert on voice_due_change to ${appRole};
