-- 多记了减去: a correction is a row of its own, so what was counted by whom stays.
alter table publicity_walk_in drop constraint publicity_walk_in_people_check;
alter table publicity_walk_in
  add constraint publicity_walk_in_people_check check (people between -10000 and 10000 and people <> 0);
