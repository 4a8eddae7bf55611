-- Sign-ups for activities (domain.md 4.1 SignUp).
create table publicity_signup (
  id             uuid primary key,
  number         text not null unique,
  activity_id    uuid not null references publicity_activity,
  -- Null: signed up without WeChat; number and receipt code open it.
  citizen_id     uuid references platform_citizen,
  receipt_hash   bytea not null,
  state          text not null,
  -- People who come, the children of the guardian among them.
  people         integer not null check (people between 1 and 1000),
  children       integer not null check (children between 0 and people),
  -- Sealed; the fingerprints find it again. Those of name and phone tail differ from activity to activity.
  name           bytea not null,
  phone          bytea not null,
  phone_index    bytea not null,
  name_index     bytea not null,
  tail_index     bytea not null,
  -- Stayed away too often: waits behind the others.
  yields         boolean not null,
  signed_at      timestamptz not null,
  held_until     timestamptz,
  cancelled_at   timestamptz,
  leave_reason   text,
  checked_in_at  timestamptz,
  missed_at      timestamptz,
  updated_at     timestamptz not null,
  version        integer not null default 0
);
-- One phone, one living sign-up for an activity.
create unique index publicity_signup_phone on publicity_signup (activity_id, phone_index) where state <> 'CANCELLED';
create index publicity_signup_waiting on publicity_signup (activity_id, yields, signed_at, id) where state = 'WAITLISTED';
create index publicity_signup_held on publicity_signup (held_until) where state = 'HELD';
create index publicity_signup_missed on publicity_signup (phone_index, missed_at) where state = 'NO_SHOW';
create index publicity_signup_list on publicity_signup (activity_id, signed_at, id);
create index publicity_signup_citizen on publicity_signup (citizen_id, signed_at desc, id desc) where citizen_id is not null;

-- People counted for each activity, kept with every step; its row is the lock places are given under.
create table publicity_signup_tally (
  activity_id uuid primary key references publicity_activity,
  taken       integer not null default 0 check (taken >= 0),
  waiting     integer not null default 0 check (waiting >= 0),
  arrived     integer not null default 0 check (arrived >= 0),
  missed      integer not null default 0 check (missed >= 0)
);

-- What a citizen is told about a sign-up; read when its page is opened.
create table publicity_signup_notice (
  id        uuid primary key,
  signup_id uuid not null references publicity_signup,
  kind      text not null,
  -- The reason of the bureau, or null.
  text      text,
  at        timestamptz not null,
  read_at   timestamptz
);
create index publicity_signup_notice_of on publicity_signup_notice (signup_id, at, id);

-- What somebody who came thought of it; once for a sign-up.
create table publicity_feedback (
  signup_id   uuid primary key references publicity_signup,
  activity_id uuid not null references publicity_activity,
  stars       integer not null check (stars between 1 and 5),
  text        text,
  at          timestamptz not null
);
create index publicity_feedback_of on publicity_feedback (activity_id, at desc, signup_id);

-- What citizens may read, by time.
create index publicity_activity_public on publicity_activity (starts_at, id)
  where open_to_public and published_at is not null;

-- DEFAULT of domain.md 4.1; an administrator changes them.
insert into platform_setting (key, value, description, min_value, max_value) values
  ('publicity.signup-hold-hours', '24', '候补轮到后，名额保留几小时等待确认（4.1）', 1, 168),
  ('publicity.signup-cancel-hours', '12', '活动开始前几小时内不能再自行取消报名（4.1）', 0, 168),
  ('publicity.signup-missed-most', '3', '多少次报名后未到，候补时排在他人之后（4.1，不是禁止报名）', 1, 100),
  ('publicity.signup-missed-days', '180', '统计报名后未到次数的天数（4.1）', 1, 1095),
  ('publicity.signup-group-most', '10', '一次报名最多几人', 1, 1000),
  ('publicity.signup-waiting-most', '200', '一场活动候补最多几人', 0, 500),
  ('publicity.feedback-days', '30', '活动结束后几天内可以评价', 1, 365),
  ('limit.signup-address', '20', '每个网络地址每小时最多报名几次', 1, 100000),
  ('limit.signup-citizen', '10', '每位微信用户每天最多报名几次', 1, 1000),
  ('limit.signup-receipt-address', '10', '每个网络地址每小时最多试几次报名查询码', 1, 100000),
  ('limit.signup-receipt-number', '10', '每个报名编号每小时最多试几次查询码', 1, 100000);

grant select, insert, update on publicity_signup, publicity_signup_tally, publicity_signup_notice to ${appRole};
grant select, insert on publicity_feedback to ${appRole};
