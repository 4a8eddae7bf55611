-- Saved views: a filter of the ticket list under a name.
create table voice_saved_view (
  id         uuid primary key,
  owner_id   uuid not null references org_staff,
  audience   text not null check (audience in ('PERSONAL', 'UNIT', 'BUREAU')),
  unit_id    uuid references org_unit,
  name       text not null check (char_length(name) between 1 and 30),
  filter     jsonb not null,
  position   integer not null,
  created_at timestamptz not null,
  version    integer not null default 0,
  check ((audience = 'UNIT') = (unit_id is not null))
);
create index voice_saved_view_owner on voice_saved_view (owner_id, position, id);
create index voice_saved_view_shared on voice_saved_view (audience, unit_id, position, id)
  where audience <> 'PERSONAL';

insert into platform_setting (key, value, description) values
  ('voice.views-most', '30', '每人最多保存几个诉求视图')
on conflict (key) do nothing;

-- Filters of the list that had no walk of their own yet.
create index voice_ticket_source on voice_ticket (source, submitted_at desc, id desc)
  where not hidden;
create index voice_ticket_unit_newest on voice_ticket (lead_unit_id, submitted_at desc, id desc)
  where not hidden and lead_unit_id is not null;
create index voice_ticket_handler_newest on voice_ticket (handler_id, submitted_at desc, id desc)
  where not hidden and handler_id is not null;
create index voice_ticket_urgent on voice_ticket (submitted_at desc, id desc)
  where urgent and not hidden;
create index voice_ticket_flagged on voice_ticket (submitted_at desc, id desc)
  where flagged and not hidden;
create index voice_ticket_about_staff on voice_ticket (submitted_at desc, id desc)
  where about_staff and not hidden;

grant select, insert, update, delete on voice_saved_view to ${appRole};
