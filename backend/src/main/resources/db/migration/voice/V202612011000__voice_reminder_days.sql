-- T22: when staff are reminded near the end of a deadline and after it.
insert into platform_setting (key, value, description, min_value, max_value) values
  ('voice.urge-before-days', '1', '到期前几个工作日自动催办', 0, 10),
  ('voice.urge-after-days', '1', '到期后几个工作日提醒单位负责人', 1, 10);
