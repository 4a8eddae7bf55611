insert into platform_setting (key, value, description) values
  ('voice.revisit-days', '3', '答复后几个工作日内回访（T20）')
on conflict (key) do nothing;
