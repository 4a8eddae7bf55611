-- What still runs, by deadline: without those that ended unanswered, which only grow in number.
create index voice_ticket_running on voice_ticket (due_at, id)
  where not hidden and replied_at is null and closed_at is null;
drop index voice_ticket_open_due;

-- Lists behind the figures that few tickets are in: else a walk on the newest reads years for a page.
create index voice_ticket_extended on voice_ticket (submitted_at desc, id desc)
  where extension_count > 0 and not hidden;
create index voice_ticket_reworked on voice_ticket (submitted_at desc, id desc)
  where rework_count > 0 and not hidden;
create index voice_ticket_contradicted on voice_ticket (submitted_at desc, id desc)
  where outcome = 'SOLVED' and not solved and not hidden;
create index voice_ticket_dispatched on voice_ticket (submitted_at desc, id desc)
  where dispatched_at is not null and not hidden;
create index voice_ticket_no_category on voice_ticket (submitted_at desc, id desc)
  where category_code is null and not hidden;
create index voice_ticket_no_unit on voice_ticket (submitted_at desc, id desc)
  where lead_unit_id is null and not hidden;
create index voice_ticket_no_area on voice_ticket (submitted_at desc, id desc)
  where coalesce(area, '') = '' and not hidden;
