-- 历年回顾 (M-035): figures of the time before the product, as a paper states them, beside what is counted.
create table publicity_review_period (
  id         uuid primary key,
  from_year  integer not null check (from_year >= 1949),
  to_year    integer not null check (to_year >= from_year),
  source     text not null,
  -- One beside the other: the measure and its figure.
  measures   text[] not null,
  figures    bigint[] not null check (cardinality(figures) = cardinality(measures)),
  entered_by uuid not null references org_staff,
  entered_at timestamptz not null,
  version    integer not null default 0,
  unique (from_year, to_year)
);
grant select, insert, update, delete on publicity_review_period to ${appRole};
