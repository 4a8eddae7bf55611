-- 协查函: facts asked from a unit without saying which complaint (domain.md 3.5.4).
create table voice_fact_request (
  id          uuid primary key,
  ticket_id   uuid not null references voice_ticket,
  unit_id     uuid not null references org_unit,
  question    text not null,
  asked_by    uuid not null references org_staff,
  asked_at    timestamptz not null,
  due_at      timestamptz not null,
  answer      text,
  answered_by uuid references org_staff,
  answered_at timestamptz
);
create index voice_fact_request_ticket on voice_fact_request (ticket_id, asked_at);
create index voice_fact_request_unit on voice_fact_request (unit_id, asked_at desc, id desc);

-- Who complained is shown after a second person agreed, for some hours (domain.md 3.5.6).
create table voice_reveal_request (
  id         uuid primary key,
  ticket_id  uuid not null references voice_ticket,
  asker_id   uuid not null references org_staff,
  reason     text not null,
  asked_at   timestamptz not null,
  decided_by uuid references org_staff,
  decided_at timestamptz,
  granted    boolean,
  ends_at    timestamptz,
  check (decided_by is null or decided_by <> asker_id)
);
create index voice_reveal_request_ticket on voice_reveal_request (ticket_id, asked_at);
create index voice_reveal_request_open on voice_reveal_request (asked_at) where decided_at is null;

-- 澄清: to a member of staff who was wrongly accused (domain.md 3.5.7).
create table voice_clarification (
  id        uuid primary key,
  ticket_id uuid not null references voice_ticket,
  staff_id  uuid not null references org_staff,
  body      text not null,
  made_by   uuid not null references org_staff,
  made_at   timestamptz not null
);
create index voice_clarification_staff on voice_clarification (staff_id, made_at desc);
create index voice_clarification_ticket on voice_clarification (ticket_id);

insert into platform_setting (key, value, value_type, min_value, max_value, description) values
  ('voice.fact-request-days', '5', 'NUMBER', 1, 60, '协查函几个工作日内答复'),
  ('voice.reveal-hours', '24', 'NUMBER', 1, 168, '批准查看举报人身份后几小时内有效');

grant select, insert, update on voice_fact_request, voice_reveal_request to ${appRole};
grant select, insert on voice_clarification to ${appRole};
