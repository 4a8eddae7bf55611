-- 表扬登记 (M-076): letters, banners and words of thanks, credited to a unit and a person.
create table publicity_praise (
  id            uuid primary key,
  kind          text not null,
  received_on   date not null,
  summary       text not null,
  unit_id       uuid not null references org_unit,
  -- Null: the unit as a whole.
  staff_id      uuid references org_staff,
  -- As it was written; the register of tickets says who may open it.
  ticket_number text,
  created_at    timestamptz not null,
  version       integer not null default 0
);
create index publicity_praise_newest on publicity_praise (created_at desc, id desc);
create index publicity_praise_unit on publicity_praise (unit_id, created_at desc, id desc);
create index publicity_praise_received on publicity_praise (received_on, kind);

grant select, insert, update on publicity_praise to ${appRole};
