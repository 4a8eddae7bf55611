-- "Something changed" for the consoles, sent with the transaction of the change. Ids only: what
-- changed is read through the usual doors (docs/decisions/0011).
create function voice_ticket_signal() returns trigger language plpgsql as $$
begin
  perform pg_notify('chengsheng_voice', 't:' || new.id || ':' || new.version);
  return null;
end $$;
-- Imported rows come by the ten thousand; their import says once that many changed.
create trigger voice_ticket_filed after insert on voice_ticket
  for each row when (new.import_id is null) execute function voice_ticket_signal();
create trigger voice_ticket_acted after update on voice_ticket
  for each row when (not new.hidden and new.version is distinct from old.version)
  execute function voice_ticket_signal();

create function voice_import_signal() returns trigger language plpgsql as $$
begin
  perform pg_notify('chengsheng_voice', 'all');
  return null;
end $$;
create trigger voice_import_ended after update on voice_import
  for each row when (new.state is distinct from old.state and new.state in ('DONE', 'UNDONE'))
  execute function voice_import_signal();

create function voice_note_signal() returns trigger language plpgsql as $$
begin
  perform pg_notify('chengsheng_voice', 't:' || new.ticket_id || ':0');
  return null;
end $$;
create trigger voice_note_written after insert on voice_note
  for each row execute function voice_note_signal();

-- Who is at a ticket now: worth nothing after some seconds, so it is not logged.
create unlogged table voice_presence (
  ticket_id uuid not null,
  staff_id  uuid not null,
  tab       text not null,
  doing     text not null check (doing in ('VIEWING', 'WRITING')),
  until     timestamptz not null,
  primary key (ticket_id, staff_id, tab)
);
create index voice_presence_until on voice_presence (until);
grant select, insert, update, delete on voice_presence to ${appRole};

insert into platform_setting (key, value, description, value_type, min_value, max_value) values
  ('live.presence-seconds', '20', '几秒没有动静就不再显示某人正在查看', 'NUMBER', 6, 120),
  ('live.connections-most', '500', '每个服务进程最多保持多少个实时连接', 'NUMBER', 1, 10000),
  ('live.connections-person', '6', '每名工作人员同时最多保持多少个实时连接', 'NUMBER', 1, 50);
