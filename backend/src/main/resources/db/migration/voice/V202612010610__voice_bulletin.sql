-- T23: what is overdue for so many working days is in the bulletin the whole bureau reads.
insert into platform_setting (key, value, description, min_value, max_value) values
  ('voice.bulletin-days', '5', '超期几个工作日列入超期通报', 1, 90);

alter table voice_ticket add column bulletin_at timestamptz;
create index voice_ticket_bulletin on voice_ticket (submitted_at desc, id desc)
  where bulletin_at is not null and not hidden;
