-- What the product ships with stands beside what an administrator made of it, so that one can go back.
alter table voice_time_limit
  add column default_accept_value integer,
  add column default_accept_unit text,
  add column default_handle_value integer,
  add column default_handle_unit text,
  add column default_extend_most integer;

update voice_time_limit l
set default_accept_value = d.accept_value,
    default_accept_unit = d.accept_unit,
    default_handle_value = d.handle_value,
    default_handle_unit = d.handle_unit,
    default_extend_most = d.extend_most
from (values
  ('CONSULT', 1, 'WORKING_DAY', 2, 'WORKING_DAY', 0),
  ('COMPLAINT', 1, 'WORKING_DAY', 5, 'WORKING_DAY', 15),
  ('REPORT', 1, 'WORKING_DAY', 15, 'CALENDAR_DAY', 10),
  ('SUGGEST', 1, 'WORKING_DAY', 10, 'WORKING_DAY', 15),
  ('PRAISE', 1, 'WORKING_DAY', 2, 'WORKING_DAY', 0),
  ('URGENT', 30, 'NATURAL_MINUTE', 24, 'NATURAL_HOUR', 0),
  ('STAFF', 1, 'WORKING_DAY', 15, 'WORKING_DAY', 15),
  ('PETITION', 15, 'CALENDAR_DAY', 60, 'CALENDAR_DAY', 30)
) as d (clock, accept_value, accept_unit, handle_value, handle_unit, extend_most)
where l.clock = d.clock;

alter table voice_time_limit
  alter column default_accept_value set not null,
  alter column default_accept_unit set not null,
  alter column default_handle_value set not null,
  alter column default_handle_unit set not null,
  alter column default_extend_most set not null;
