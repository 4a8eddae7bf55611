-- 3.4: whoever writes of danger is first shown whom to call.
insert into platform_setting (key, value, value_type, min_value, max_value, description) values
  ('voice.danger-words',
   '着火 起火 失火 冒烟 爆炸 燃气泄漏 煤气泄漏 煤气味 漏气 触电 漏电 电线掉 坍塌 塌陷 倒塌 受伤 流血 昏迷 晕倒 溺水 被困 持刀 打架 跳楼 自杀 投毒',
   'WORDS', 0, 500, '市民写的内容里出现这些词时，先提示拨打 110、119、120；只提示，不拦截');

-- What an administrator reads names no chapter of a design paper.
update platform_setting
  set description = regexp_replace(
    regexp_replace(description, '（(T[0-9]+|[0-9]\.[0-9]+)）', '', 'g'),
    '（(T[0-9]+|[0-9]\.[0-9]+)，', '（', 'g');
