-- The step a ticket waits at, since when and until when it may (domain.md 3.3, last column).
insert into platform_setting (key, value, description, min_value, max_value) values
  ('voice.accept-urgent-minutes', '30', '紧急诉求受理时限，分钟，昼夜计算', 5, 1440),
  ('voice.verify-hours', '4', '现场核实时限，工作小时；紧急的昼夜计算', 1, 80),
  ('voice.dispatch-minutes', '210', '派单时限，工作分钟；210 为半个工作日', 10, 4200),
  ('voice.dispatch-urgent-minutes', '30', '紧急工单派单时限，分钟，昼夜计算', 5, 1440),
  ('voice.decision-minutes', '210', '退回、再次重办的裁定时限，工作分钟；紧急的昼夜计算', 10, 4200),
  ('voice.review-minutes', '210', '审核时限，工作分钟；紧急的昼夜计算', 10, 4200),
  ('voice.check-hours', '4', '现场核查时限，工作小时；紧急的昼夜计算', 1, 80);
update platform_setting set description = description || '；诉求先按紧急受理，受理员可改'
where key = 'voice.danger-words';

-- What whoever has the ticket must keep: the end of the step or of the whole, whichever is first.
alter table voice_ticket
  add column stage           text,
  add column stage_since     timestamptz,
  add column stage_left      bigint,
  add column stage_due_at    timestamptz,
  add column stage_warned_at timestamptz,
  add column next_due_at     timestamptz generated always as (
    case
      when closed_at is not null then null
      when paused_at is not null or replied_at is not null then stage_due_at
      else least(stage_due_at, due_at)
    end) stored;

-- Tickets that are there begin their step when a job first looks at them.
create index voice_ticket_untimed on voice_ticket (id)
  where stage is null and closed_at is null and not hidden;
create index voice_ticket_stage_due on voice_ticket (stage_due_at)
  where stage_warned_at is null and closed_at is null and not hidden;

-- Queues and work lists are walked by what is to be done next.
drop index voice_ticket_state_due;
create index voice_ticket_state_due on voice_ticket (state, next_due_at, id) where not hidden;
drop index voice_ticket_unit;
create index voice_ticket_unit on voice_ticket (lead_unit_id, state, next_due_at, id)
  where not hidden;
drop index voice_ticket_handler;
create index voice_ticket_handler on voice_ticket (handler_id, next_due_at, id)
  where not hidden and handler_id is not null;
drop index voice_ticket_awaiting;
create index voice_ticket_awaiting on voice_ticket (awaiting, next_due_at, id)
  where awaiting is not null and not hidden;
create index voice_ticket_next_due on voice_ticket (next_due_at, id)
  where next_due_at is not null and not hidden;
-- Calls back move with the calendar too.
drop index voice_ticket_due_calendar;
create index voice_ticket_due_calendar on voice_ticket (due_calendar, id)
  where closed_at is null and not hidden;
