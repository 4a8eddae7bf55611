-- Limits by kind (domain.md 3.4, DEFAULT); the administrator changes them.
create table voice_time_limit (
  kind         text primary key,
  accept_days  integer not null check (accept_days between 0 and 30),
  handle_value integer not null check (handle_value between 1 and 365),
  handle_unit  text not null check (handle_unit in ('WORKING_DAY', 'CALENDAR_DAY'))
);
insert into voice_time_limit (kind, accept_days, handle_value, handle_unit) values
  ('CONSULT', 1, 2, 'WORKING_DAY'),
  ('COMPLAINT', 1, 5, 'WORKING_DAY'),
  ('REPORT', 1, 15, 'CALENDAR_DAY'),
  ('SUGGEST', 1, 10, 'WORKING_DAY'),
  ('PRAISE', 1, 2, 'WORKING_DAY');

-- The default category set (domain.md 2.5); a city loads its own.
create table voice_category (
  code         text primary key,
  name         text not null,
  kind         text,
  field        boolean not null,
  lead_unit_id uuid references org_unit,
  urgent       boolean not null default false,
  hints        text not null default '',
  active       boolean not null default true,
  position     integer not null
);

create table voice_ticket (
  id              uuid primary key,
  number          text not null unique,
  external_number text,
  import_id       uuid,
  kind            text not null,
  state           text not null,
  source          text not null,
  text            text not null,
  summary         text not null,
  category_code   text references voice_category,
  urgent          boolean not null default false,
  about_staff     boolean not null default false,
  accused         text,
  may_publish     boolean not null default false,
  flagged         boolean not null default false,
  flag_reason     text,
  lat             double precision check (lat between -90 and 90),
  lon             double precision check (lon between -180 and 180),
  datum           text,
  address         text,
  photo_count     integer not null default 0,
  anonymous       boolean not null,
  citizen_id      uuid references platform_citizen,
  receipt_hash    bytea,
  acceptor_id     uuid references org_staff,
  lead_unit_id    uuid references org_unit,
  handler_id      uuid references org_staff,
  submitted_at    timestamptz not null,
  promised_at     timestamptz,
  accepted_at     timestamptz,
  due_at          timestamptz,
  paused_at       timestamptz,
  paused_seconds  bigint not null default 0,
  replied_at      timestamptz,
  closed_at       timestamptz,
  question        text,
  supplement_requests integer not null default 0,
  revisit_tries   integer not null default 0,
  revisited_at    timestamptz,
  outcome         text,
  reply_text_id   uuid,
  rated_at        timestamptz,
  contacted       boolean,
  solved          boolean,
  satisfied       boolean,
  rating_reasons  text[] not null default '{}',
  rating_comment  text,
  hidden          boolean not null default false,
  search          tsvector not null,
  event_count     integer not null,
  event_head      bytea not null,
  version         integer not null default 0
);

-- Every list is one of these walks; a filter narrows it, the id makes the order total.
create index voice_ticket_newest on voice_ticket (submitted_at desc, id desc) where not hidden;
create index voice_ticket_state on voice_ticket (state, submitted_at desc, id desc) where not hidden;
create index voice_ticket_state_due on voice_ticket (state, due_at, id) where not hidden;
create index voice_ticket_unit on voice_ticket (lead_unit_id, state, due_at, id) where not hidden;
create index voice_ticket_handler on voice_ticket (handler_id, due_at, id)
  where not hidden and handler_id is not null;
create index voice_ticket_open_due on voice_ticket (due_at, id)
  where not hidden and replied_at is null;
create index voice_ticket_replied on voice_ticket (replied_at) where state = 'REPLIED';
create index voice_ticket_replied_day on voice_ticket (replied_at) where replied_at is not null;
create index voice_ticket_closed_day on voice_ticket (closed_at) where closed_at is not null;
create index voice_ticket_external on voice_ticket (external_number)
  where external_number is not null;
create index voice_ticket_import on voice_ticket (import_id, id) where import_id is not null;
create index voice_ticket_citizen on voice_ticket (citizen_id, submitted_at desc, id desc)
  where citizen_id is not null;
create index voice_ticket_kind on voice_ticket (kind, submitted_at desc, id desc) where not hidden;
create index voice_ticket_category on voice_ticket (category_code, submitted_at desc, id desc)
  where not hidden and category_code is not null;
create index voice_ticket_search on voice_ticket using gin (search);
-- Without it the planner walks the newest list for a rare word (stack.md 9).
alter table voice_ticket alter column search set statistics 3000;

-- What people wrote after the first text. The events keep a keyed commitment of it only, so that
-- personal data in it can be erased later while the chain still verifies.
create table voice_ticket_text (
  id         uuid primary key,
  ticket_id  uuid not null references voice_ticket,
  body       text not null,
  created_at timestamptz not null
);
create index voice_ticket_text_ticket on voice_ticket_text (ticket_id);

create table voice_ticket_photo (
  ticket_id uuid not null references voice_ticket,
  event_seq integer not null,
  position  integer not null,
  file_id   uuid not null,
  primary key (ticket_id, event_seq, position)
);
create index voice_ticket_photo_file on voice_ticket_photo (file_id);

-- Append-only history, one hash chain a ticket (reliability.md 3.2).
create table voice_ticket_event (
  ticket_id  uuid not null references voice_ticket,
  seq        integer not null check (seq > 0),
  at         timestamptz not null,
  act        text not null,
  from_state text,
  to_state   text not null,
  actor_kind text not null check (actor_kind in ('CITIZEN', 'STAFF', 'SYSTEM')),
  actor_id   uuid,
  unit_id    uuid,
  text_id    uuid,
  payload    text not null,
  prev_hash  bytea not null,
  hash       bytea not null,
  -- When the row came into this register; an imported event happened long before.
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (ticket_id, seq)
);
create function voice_event_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'ticket events are append-only';
end $$;
create trigger voice_ticket_event_final
  before update or delete on voice_ticket_event
  for each row execute function voice_event_is_final();

-- One root a day over the heads of all chains that moved that day.
create table voice_chain_anchor (
  day     date primary key,
  tickets integer not null,
  root    bytea not null,
  made_at timestamptz not null
);
create index voice_ticket_event_recorded on voice_ticket_event (recorded_at);

-- Who the citizen is: sealed, found by keyed fingerprint of the phone only.
create table voice_contact (
  ticket_id   uuid primary key references voice_ticket,
  name        bytea,
  phone       bytea,
  phone_index bytea
);
create index voice_contact_phone on voice_contact (phone_index) where phone_index is not null;

grant select, insert, update on voice_ticket, voice_contact to ${appRole};
grant select, update on voice_time_limit to ${appRole};
grant select, insert, update on voice_category to ${appRole};
grant select, insert on
  voice_ticket_text, voice_ticket_photo, voice_ticket_event, voice_chain_anchor to ${appRole};
