-- T23: what comes again at one place, and what was done again in vain, is supervised by itself.
insert into platform_setting (key, value, description, min_value, max_value) values
  ('voice.supervise-similar-days', '30', '同一地点同类诉求按最近几天计算（T23）', 1, 365),
  ('voice.supervise-rework-failed', '1', '第几次重办后仍未解决时自动督办（T23）', 1, 5);
update platform_setting set description = '同一地点同类诉求达到几件自动督办（T23）'
where key = 'voice.supervise-similar';

-- Each ticket is looked at once, when a unit has it.
alter table voice_ticket add column repeat_checked boolean not null default false;
create index voice_ticket_repeat on voice_ticket (accepted_at, id)
  where not repeat_checked and not about_staff and replied_at is null and closed_at is null
    and lead_unit_id is not null and category_code is not null and lat is not null and not hidden;

-- Long overdue is a step after the three reminders now: who was supervised for it is not again.
update voice_ticket set warned_step = 4
where supervision_trigger = 'OVERDUE' and warned_step = 3 and replied_at is null;
