-- Under which version of the calendar a due moment was counted: a new version is followed up by a job.
alter table voice_ticket add column due_calendar integer not null default 1;
create index voice_ticket_due_calendar on voice_ticket (due_calendar, id)
  where replied_at is null and closed_at is null and not hidden;
