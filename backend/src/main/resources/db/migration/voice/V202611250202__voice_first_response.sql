-- 3.4: urgent matters are answered for the first time within two hours, measured apart.
insert into platform_setting (key, value, description, min_value, max_value) values
  ('voice.urgent-response-minutes', '120', '紧急工单首次响应期限，受理后几分钟，昼夜计算（3.4）', 10, 1440);

alter table voice_ticket
  add column respond_due_at timestamptz,
  add column responded_at timestamptz,
  add column respond_warned integer not null default 0;
create index voice_ticket_respond on voice_ticket (respond_due_at, id)
  where respond_due_at is not null and responded_at is null and not hidden;
