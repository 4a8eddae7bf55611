-- 活动评估 (M-028): what people found, beside what sign-up, entrance and field log count by themselves.
create table publicity_evaluation (
  activity_id     uuid primary key references publicity_activity,
  headcount       integer check (headcount between 0 and 1000000),
  engagement      text,
  engagement_note text,
  materials_given integer check (materials_given between 0 and 10000000),
  -- Null: nobody looked whether they were read.
  materials_read  integer check (materials_read between 0 and materials_given),
  read_source     text,
  -- Answers on paper or by phone; never added to those of the citizens' form.
  surveyed        integer check (surveyed between 1 and 1000000),
  satisfied       integer check (satisfied between 0 and surveyed),
  survey_source   text,
  results         text,
  strengths       text,
  weaknesses      text,
  follow_up       text,
  written_by      uuid not null references org_staff,
  written_at      timestamptz not null,
  version         integer not null default 0
);

-- DEFAULT of domain.md 4.9: below five answers nothing is computed.
insert into platform_setting (key, value, description, min_value, max_value) values
  ('publicity.satisfaction-least', '5', '满意度至少有几份回答才计算（4.9）', 1, 1000);

grant select, insert, update on publicity_evaluation to ${appRole};
