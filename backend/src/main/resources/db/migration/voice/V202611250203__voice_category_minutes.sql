-- A category counts its limit in the units every other limit has.
alter table voice_category
  drop constraint voice_category_limit_unit_check,
  add constraint voice_category_limit_unit_check check (limit_unit in
    ('WORKING_DAY', 'CALENDAR_DAY', 'WORKING_HOUR', 'NATURAL_HOUR', 'NATURAL_MINUTE'));
