-- 宣传阵地 (M-069, M-070): what stands where, until when, in which state; patrolled on foot.
create table publicity_asset (
  id            uuid primary key,
  kind          text not null,
  name          text not null,
  unit_id       uuid not null references org_unit,
  owner         text,
  spec          text,
  location_kind text not null,
  address       text not null,
  lat           double precision check (lat between -90 and 90),
  lon           double precision check (lon between -180 and 180),
  content       text,
  starts_on     date,
  ends_on       date,
  permit_needed boolean not null,
  permit_no     text,
  inspector_id  uuid references org_staff,
  state         text not null,
  -- The last look at it: installation, repair or patrol; the next patrol is counted from here.
  checked_on    date,
  photo_id      uuid,
  replaced_by   uuid references publicity_asset,
  created_at    timestamptz not null,
  version       integer not null default 0,
  check ((lat is null) = (lon is null)),
  check (ends_on >= starts_on)
);
create index publicity_asset_newest on publicity_asset (created_at desc, id desc);
create index publicity_asset_unit on publicity_asset (unit_id, created_at desc, id desc);
create index publicity_asset_inspector on publicity_asset (inspector_id, created_at desc, id desc);
create index publicity_asset_state on publicity_asset (state, created_at desc, id desc);
create index publicity_asset_ends on publicity_asset (ends_on)
  where state in ('IN_USE', 'EXPIRING');
create index publicity_asset_checked on publicity_asset (checked_on)
  where state in ('INSTALLED', 'IN_USE', 'EXPIRING', 'REPAIRED');

-- What was done, by whom, with which photos; only ever added to.
create table publicity_asset_event (
  id       uuid primary key,
  asset_id uuid not null references publicity_asset,
  at       timestamptz not null,
  actor_id uuid references org_staff,
  act      text not null,
  state    text not null,
  note     text,
  photos   uuid[] not null
);
create index publicity_asset_event_of on publicity_asset_event (asset_id, at desc, id desc);

insert into platform_setting (key, value, description, min_value, max_value) values
  ('publicity.asset-patrol-days', '30', '宣传阵地每几天巡查一次', 1, 365),
  ('publicity.asset-expiring-days', '7', '宣传阵地到期前几天提示为即将到期', 1, 90);

grant select, insert, update on publicity_asset to ${appRole};
grant select, insert on publicity_asset_event to ${appRole};
