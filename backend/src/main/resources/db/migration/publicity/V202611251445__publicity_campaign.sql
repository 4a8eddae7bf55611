-- 年度专项 (M-024): groups activities; closed with its summary.
create table publicity_campaign (
  id            uuid primary key,
  year          integer not null check (year between 2000 and 2100),
  title         text not null,
  leading_group text,
  scheme        text,
  summary       text,
  closed_on     date check (closed_on is null or summary is not null),
  version       integer not null default 0,
  unique (year, title)
);

-- 中心工作 (M-022): a tag of targets and activities.
create table publicity_central_task (
  id      uuid primary key,
  year    integer not null check (year between 2000 and 2100),
  title   text not null,
  source  text not null,
  version integer not null default 0,
  unique (year, title)
);

-- 年度经费 (M-025), in 分; how it stands is computed from the activities that draw on it.
create table publicity_budget_line (
  id      uuid primary key,
  year    integer not null check (year between 2000 and 2100),
  title   text not null,
  amount  bigint not null check (amount between 0 and 10000000000),
  version integer not null default 0,
  unique (year, title)
);

-- 归属: where an activity belongs; no row: nowhere.
create table publicity_placement (
  activity_id    uuid primary key references publicity_activity,
  campaign_id    uuid references publicity_campaign,
  budget_line_id uuid references publicity_budget_line,
  -- Ids of publicity_central_task, of which none is ever deleted.
  tasks          uuid[] not null default '{}',
  version        integer not null default 0
);
create index publicity_placement_campaign on publicity_placement (campaign_id) where campaign_id is not null;
create index publicity_placement_budget_line on publicity_placement (budget_line_id) where budget_line_id is not null;
create index publicity_placement_tasks on publicity_placement using gin (tasks);

alter table publicity_target add column tasks uuid[] not null default '{}';

grant select, insert, update on publicity_campaign, publicity_central_task, publicity_budget_line, publicity_placement to ${appRole};
