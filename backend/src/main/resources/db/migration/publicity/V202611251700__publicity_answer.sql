-- 回应的诉求 (M-101): which tickets an activity answers; no row: none was ever named.
create table publicity_answer (
  activity_id uuid primary key references publicity_activity,
  -- Numbers of voice_ticket, named and never read from here.
  tickets     text[] not null default '{}' check (cardinality(tickets) <= 50),
  version     integer not null default 0
);
create index publicity_answer_tickets on publicity_answer using gin (tickets);

-- Tickets of a topic, an area, a unit (null: any), submitted on these days, both included.
create table publicity_answer_topic (
  activity_id   uuid not null references publicity_answer,
  position      integer not null check (position between 0 and 9),
  -- Code of voice_category, and its name when it was chosen.
  category_code text,
  category_name text,
  area          text,
  unit_id       uuid references org_unit,
  from_day      date not null,
  until_day     date not null check (until_day >= from_day),
  primary key (activity_id, position),
  check (category_code is not null or area is not null or unit_id is not null)
);
create index publicity_answer_topic_category on publicity_answer_topic (category_code, until_day);
create index publicity_answer_topic_area on publicity_answer_topic (area, until_day) where category_code is null;
create index publicity_answer_topic_unit on publicity_answer_topic (unit_id, until_day) where category_code is null and area is null;

-- Whether it answers any: lists and counts look for those that answer none.
alter table publicity_activity add column answering boolean not null default false;
create index publicity_activity_unlinked on publicity_activity (starts_at, id) where not answering and state <> 'CANCELLED';

-- What insight reads: one row a topic, one a ticket.
create view publicity_activity_answers as
  select activity_id, position, category_code, category_name, area, unit_id, from_day, until_day, null::text as ticket_number
    from publicity_answer_topic
  union all
  select activity_id, null, null, null, null, null, null, null, unnest(tickets)
    from publicity_answer;

grant select, insert, update on publicity_answer to ${appRole};
grant select, insert, update, delete on publicity_answer_topic to ${appRole};
grant select on publicity_activity_answers to ${appRole};
