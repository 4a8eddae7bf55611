-- T13: a help that takes longer than its limit is asked for once.
alter table voice_co_handling add column warned_at timestamptz;
create index voice_co_handling_late on voice_co_handling (due_at)
  where answered_at is null and warned_at is null;
