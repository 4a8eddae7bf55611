-- 年度计划 (M-013): one row an edition; an amendment is a new edition that replaces the issued one when it is issued.
create table publicity_plan (
  id              uuid primary key,
  year            integer not null check (year between 2000 and 2100),
  edition         integer not null check (edition between 1 and 99),
  state           text not null,
  guiding_text    text not null,
  document_number text,
  author_id       uuid not null references org_staff,
  decider_id      uuid references org_staff,
  -- Why it came back to the author.
  returned_reason text,
  submitted_at    timestamptz,
  issued_on       date,
  version         integer not null default 0,
  unique (year, edition)
);
-- What is written or waits for a decision is one a year, and so is what holds.
create unique index publicity_plan_open on publicity_plan (year) where state in ('DRAFT', 'UNDER_REVIEW');
create unique index publicity_plan_issued on publicity_plan (year) where state = 'ISSUED';

-- 指标 (M-014..M-021): what is counted, of what, how often, how much.
create table publicity_target (
  id         uuid primary key,
  plan_id    uuid not null references publicity_plan,
  -- The same target in all editions: what was reached belongs to it.
  line_id    uuid not null,
  position   integer not null,
  title      text not null,
  measure    text not null,
  -- Codes of kinds (of media, manuscripts or activities) and levels that count; empty: all.
  kinds      text[] not null,
  levels     text[] not null,
  scope      text not null,
  unit_id    uuid references org_unit,
  period     text not null,
  direction  text not null,
  value      numeric(12, 2) not null,
  baseline   numeric(12, 2),
  word       text not null,
  carry_over boolean not null,
  check ((scope = 'UNIT') = (unit_id is not null))
);
create index publicity_target_plan on publicity_target (plan_id, position);

-- What was reached, as entered by hand; the newest row of a month counts, none is ever changed.
create table publicity_reached (
  id         uuid primary key,
  line_id    uuid not null,
  unit_id    uuid references org_unit,
  month      date not null check (extract(day from month) = 1),
  value      numeric(12, 2) not null,
  note       text not null,
  entered_by uuid not null references org_staff,
  entered_at timestamptz not null
);
create index publicity_reached_line on publicity_reached (line_id, month, unit_id, entered_at desc);

insert into platform_setting (key, value, description, min_value, max_value) values
  ('publicity.light-green', '100', '完成进度达到时序进度的百分之几为绿灯（4.1）', 1, 200),
  ('publicity.light-amber', '80', '完成进度达到时序进度的百分之几为黄灯，低于它为红灯（4.1）', 1, 200);

grant select, insert, update on publicity_plan to ${appRole};
grant select, insert, update, delete on publicity_target to ${appRole};
grant select, insert on publicity_reached to ${appRole};
