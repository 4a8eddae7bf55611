-- What came out of what, across modules that do not know each other: an opinion heard in the field, and its ticket.
create table platform_link (
  origin_kind   text not null,
  origin_id     uuid not null,
  target_number text not null,
  at            timestamptz not null,
  primary key (origin_kind, origin_id)
);
grant select, insert on platform_link to ${appRole};
