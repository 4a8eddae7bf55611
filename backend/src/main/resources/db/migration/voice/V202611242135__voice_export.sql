insert into platform_setting (key, value, description) values
  ('voice.export-reasons-most', '2000', '导出附时限说明时最多几件')
on conflict (key) do nothing;
