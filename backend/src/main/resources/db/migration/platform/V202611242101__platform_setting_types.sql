-- Settings say what they may be, so that an administrator can change them safely.
alter table platform_setting
  add column value_type    text check (value_type in ('NUMBER', 'TEXT', 'WORDS')),
  -- NUMBER: the value; TEXT: its characters; WORDS: how many words.
  add column min_value     integer,
  add column max_value     integer,
  add column default_value text,
  add column group_code    text,
  add column version       integer not null default 0;

-- A migration that seeds key, value and description only gets the rest from them.
create function platform_setting_complete() returns trigger language plpgsql as $$
begin
  new.default_value := coalesce(new.default_value, new.value);
  new.group_code := coalesce(new.group_code, split_part(new.key, '.', 1));
  new.value_type := coalesce(new.value_type,
    case when new.default_value ~ '^[0-9]{1,9}$' then 'NUMBER' else 'TEXT' end);
  new.min_value := coalesce(new.min_value, case new.value_type when 'TEXT' then 1 else 0 end);
  new.max_value := coalesce(new.max_value,
    case new.value_type when 'NUMBER' then 1000000 when 'TEXT' then 200 else 500 end);
  return new;
end $$;
create trigger platform_setting_complete
  before insert or update on platform_setting
  for each row execute function platform_setting_complete();

insert into platform_setting (key, value, description, min_value, max_value) values
  ('voice.supplement-most', '2', '同一件诉求最多要求市民补正几次（T3）', 1, 5),
  ('voice.revisit-tries', '3', '回访未接通时，在几个不同的日子各试一次后自动结案（T20）', 1, 10);

update platform_setting s set
  value_type = d.value_type, min_value = d.min_value, max_value = d.max_value
from (values
  ('bureau.name', 'TEXT', 2, 40),
  -- 12319 looks like a number and is none.
  ('bureau.hotline', 'TEXT', 3, 40),
  ('limit.submit-citizen', 'NUMBER', 1, 1000),
  ('limit.submit-address', 'NUMBER', 1, 100000),
  ('limit.upload-address', 'NUMBER', 1, 100000),
  ('limit.receipt-address', 'NUMBER', 1, 1000),
  ('limit.receipt-ticket', 'NUMBER', 1, 10000),
  ('limit.wechat-login-address', 'NUMBER', 1, 100000),
  ('limit.reveal-staff', 'NUMBER', 1, 1000),
  ('voice.rating-days', 'NUMBER', 1, 90),
  ('voice.due-soon-hours', 'NUMBER', 1, 240),
  ('voice.flag-words', 'WORDS', 0, 500)
) as d (key, value_type, min_value, max_value)
where s.key = d.key;
-- The trigger completes rows that other migrations brought before this one.
update platform_setting set key = key;

alter table platform_setting
  alter column value_type set not null,
  alter column min_value set not null,
  alter column max_value set not null,
  alter column default_value set not null,
  alter column group_code set not null;
