-- When a ticket turns out to be about staff, what its helpers were asked falls away; its events
-- keep that they were asked (domain.md 3.5.5).
grant delete on voice_co_handling to ${appRole};

-- Those who lose sight of a ticket are sent no id, only that something changed: their consoles read
-- anew and the ticket is gone from them at once.
create function voice_ticket_hidden_signal() returns trigger language plpgsql as $$
begin
  perform pg_notify('chengsheng_voice', 'all');
  return null;
end $$;
create trigger voice_ticket_hidden_from after update on voice_ticket
  for each row when (new.about_staff and (
    not old.about_staff or old.route is distinct from new.route
    or old.barred_units is distinct from new.barred_units
    or old.barred_staff is distinct from new.barred_staff))
  execute function voice_ticket_hidden_signal();
