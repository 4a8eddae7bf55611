-- 宣传资料 (M-072): batches with what is left of them, and every hand-out.
create table publicity_material_batch (
  id               uuid primary key,
  kind             text not null,
  title            text not null,
  printed          integer not null check (printed > 0),
  -- In 分.
  unit_price_cents integer not null check (unit_price_cents >= 0),
  received_on      date not null,
  -- Changed by conditional updates only, so that it never falls below zero.
  stock            integer not null check (stock >= 0 and stock <= printed),
  note             text,
  created_at       timestamptz not null,
  version          integer not null default 0
);
create index publicity_material_batch_newest on publicity_material_batch (created_at desc, id desc);

create table publicity_material_hand_out (
  id          uuid primary key,
  batch_id    uuid not null references publicity_material_batch,
  at          timestamptz not null,
  actor_id    uuid not null references org_staff,
  way         text not null,
  -- Always above zero; a return brings so many back.
  quantity    integer not null check (quantity > 0),
  handed_on   date not null,
  occasion    text,
  -- The activity it was handed out at, by its id; other occasions have words.
  activity_id uuid,
  note        text,
  check (occasion is not null or activity_id is not null)
);
create index publicity_material_hand_out_newest on publicity_material_hand_out (at desc, id desc);
create index publicity_material_hand_out_batch on publicity_material_hand_out (batch_id, at desc, id desc);
create index publicity_material_hand_out_activity
  on publicity_material_hand_out (activity_id, at desc, id desc) where activity_id is not null;

insert into platform_setting (key, value, description, min_value, max_value) values
  ('publicity.material-low-percent', '10', '宣传资料剩余不足印数的百分之几时提示库存不足', 0, 90);

grant select, insert, update on publicity_material_batch to ${appRole};
grant select, insert on publicity_material_hand_out to ${appRole};
