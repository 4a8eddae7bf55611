-- Own work of those who handle complaints about staff: few are open at a time.
create index voice_ticket_about_staff_due on voice_ticket (next_due_at, id)
  where about_staff and next_due_at is not null and not hidden;

-- A day's changes are a small part of a register of years; the plans must know them all the same.
alter table voice_ticket set (autovacuum_analyze_scale_factor = 0.005);
