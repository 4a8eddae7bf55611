-- T13, T21: how much of the time a helping unit and a second attempt get.
insert into platform_setting (key, value, description, min_value, max_value) values
  ('voice.co-unit-percent', '50', '协办单位的期限为主办单位剩余办公时间的百分之几', 10, 100),
  ('voice.rework-percent', '50', '重办时限为原时限的百分之几', 10, 100);
update platform_setting set description = '重办时限至少几个工作日'
  where key = 'voice.rework-least-days';
