-- Nearby tickets: the box around a place, by latitude, then longitude and time within the index.
create index voice_ticket_place on voice_ticket (lat, lon, submitted_at)
  where not hidden and lat is not null;
-- The last replies of a unit, for the check against copies (T17).
create index voice_ticket_unit_replied on voice_ticket (lead_unit_id, replied_at desc)
  where replied_at is not null and not about_staff and not hidden;

insert into platform_setting (key, value, description, value_type, min_value, max_value) values
  ('similar.nearby-metres', '100', '类别未定时，相距多少米以内算附近（T7）', 'NUMBER', 10, 5000),
  ('similar.nearby-hours', '72', '类别未定时，相隔多少小时以内算附近（T7）', 'NUMBER', 1, 2160),
  ('similar.likeness-percent', '35', '文字相同程度达到百分之几算相似，不论远近', 'NUMBER', 5, 100),
  ('limit.similar-address', '600', '同一网络地址每小时最多查几次附近是否已有人反映', 'NUMBER', 1, 100000),
  ('reply.copy-last', '20', '答复与本单位最近几件比较是否雷同（T17）', 'NUMBER', 1, 100),
  ('reply.copy-percent', '85', '相同程度达到百分之几算雷同，不能提交；101 为不检查', 'NUMBER', 50, 101),
  ('reply.own-phones', '12319 12345 110 119 120', '本单位对外公布的电话，答复中可以出现，用空格隔开', 'WORDS', 0, 100);
