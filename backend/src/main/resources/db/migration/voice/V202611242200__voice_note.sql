-- Notes among staff. A table of its own, so that no query for citizens or exports can meet one.
create table voice_note (
  id        uuid primary key,
  ticket_id uuid not null references voice_ticket,
  body      text not null check (length(body) between 2 and 2000),
  author_id uuid not null references org_staff,
  unit_id   uuid not null references org_unit,
  at        timestamptz not null
);
create index voice_note_ticket on voice_note (ticket_id, at desc, id desc);

-- Added and read only.
grant select, insert on voice_note to ${appRole};
