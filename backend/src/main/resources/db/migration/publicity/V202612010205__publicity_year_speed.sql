-- Praise of a long-past year is a page of that year, not a walk from the newest entry down to it.
alter table publicity_praise add column received_year integer not null
  generated always as (extract(year from received_on)) stored;
create index publicity_praise_year on publicity_praise (received_year, created_at desc, id desc);
drop index publicity_praise_received;

-- Whether an activity carries a central task: the sum of a year reads that year's activities and nothing else, the list of those without by index.
alter table publicity_activity add column tasked boolean not null default false;
update publicity_activity set tasked = true where id in (select activity_id from publicity_placement where tasks <> '{}');
create index publicity_activity_untagged on publicity_activity (starts_at, id) where not tasked and state <> 'CANCELLED';

-- The review of many years counts whatever took place: these hold the few columns it counts, so that it reads no wide row.
create index publicity_activity_held on publicity_activity (starts_at, kind, state, id)
  where state in ('ENDED', 'EVALUATED', 'CLOSED');
create index publicity_evaluation_reported on publicity_evaluation (activity_id) include (headcount, materials_given);
