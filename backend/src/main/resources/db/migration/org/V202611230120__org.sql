create table org_unit (
  id        uuid primary key,
  code      text not null unique,
  name      text not null,
  kind      text not null check (kind in ('BUREAU', 'OFFICE', 'SQUADRON', 'DISTRICT_BUREAU')),
  parent_id uuid references org_unit,
  active    boolean not null default true,
  position  integer not null,
  version   integer not null default 0
);

create table org_staff (
  id      uuid primary key,
  name    text not null,
  login   text not null unique,
  unit_id uuid not null references org_unit,
  issuer  text,
  subject text,
  active  boolean not null default true,
  version integer not null default 0,
  unique (issuer, subject)
);
create index org_staff_unit on org_staff (unit_id);

create table org_staff_role (
  staff_id uuid not null references org_staff,
  role     text not null,
  primary key (staff_id, role)
);

grant select, insert, update on org_unit, org_staff to ${appRole};
grant select, insert, delete on org_staff_role to ${appRole};
