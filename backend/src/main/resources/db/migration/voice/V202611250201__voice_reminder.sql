-- T22: what staff are reminded of, collected: one list a person until it is read.
drop index voice_notice_unread;
create unique index voice_notice_collecting on voice_notice (staff_id)
  where staff_id is not null and read_at is null;

create table voice_reminder (
  notice_id uuid not null references voice_notice,
  ticket_id uuid not null references voice_ticket,
  reason    text not null,
  at        timestamptz not null,
  due_at    timestamptz not null,
  primary key (notice_id, ticket_id, reason)
);
create index voice_reminder_ticket on voice_reminder (ticket_id);
grant select, insert, update on voice_reminder to ${appRole};

-- What moved after one change of the calendar (2.6).
create index voice_due_change_version on voice_due_change (calendar_version, at desc, id desc);
