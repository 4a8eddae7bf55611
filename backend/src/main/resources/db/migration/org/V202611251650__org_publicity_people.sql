-- 宣传工作领导小组 (M-001). A membership is a dated row: it ends, it is never taken away.
create table org_leading_group (
  id              uuid primary key,
  name            text not null,
  document_number text not null,
  document_date   date not null,
  document_file   uuid,
  term_from       date not null,
  -- Last day of the term; null: not limited.
  term_until      date check (term_until >= term_from),
  changed_at      timestamptz not null,
  version         integer not null default 0
);

create table org_group_member (
  id        uuid primary key,
  group_id  uuid not null references org_leading_group,
  staff_id  uuid not null references org_staff,
  -- Where the person worked when the row began.
  unit_id   uuid not null references org_unit,
  role      text not null,
  duty      text not null,
  begins_on date not null,
  -- The day the group was left, not part of the membership.
  ends_on   date check (ends_on >= begins_on)
);
create index org_group_member_of on org_group_member (group_id);

-- 分管宣传负责人 and 信息员 of the units (M-002, M-003, M-006).
create table org_post (
  id            uuid primary key,
  unit_id       uuid not null references org_unit,
  staff_id      uuid not null references org_staff,
  kind          text not null,
  begins_on     date not null,
  ends_on       date check (ends_on >= begins_on),
  ended         text,
  end_note      text,
  -- Left, and nobody confirmed to have taken over (M-005).
  owes_handover boolean not null default false,
  created_at    timestamptz not null,
  version       integer not null default 0,
  check ((ends_on is null) = (ended is null)),
  check (not owes_handover or ends_on is not null)
);
create index org_post_unit on org_post (unit_id, created_at desc, id desc);
create index org_post_staff on org_post (staff_id);
create index org_post_standing on org_post (begins_on, id) where ends_on is null or owes_handover;
-- What the rules say, said once more where nothing gets past it.
create unique index org_post_one_lead on org_post (unit_id) where kind = 'LEAD' and ends_on is null;
create unique index org_post_one_informant on org_post (staff_id) where kind <> 'LEAD' and ends_on is null;

-- 交接 (M-005).
create table org_handover (
  id          uuid primary key,
  post_id     uuid not null references org_post,
  unit_id     uuid not null references org_unit,
  kind        text not null,
  giver_id    uuid not null references org_staff,
  receiver_id uuid not null references org_staff,
  state       text not null,
  created_at  timestamptz not null,
  settled_on  date,
  version     integer not null default 0,
  check (giver_id <> receiver_id),
  check ((state = 'DRAFT') = (settled_on is null))
);
create index org_handover_newest on org_handover (created_at desc, id desc);
create index org_handover_unit on org_handover (unit_id, created_at desc, id desc);
create index org_handover_giver on org_handover (giver_id);
create index org_handover_receiver on org_handover (receiver_id);
create unique index org_handover_one_draft on org_handover (post_id) where state = 'DRAFT';

create table org_handover_line (
  handover_id uuid not null references org_handover,
  position    integer not null,
  topic       text not null,
  what        text not null,
  done        boolean not null,
  primary key (handover_id, position)
);

-- 组织宣传部门 (M-004): one row, which the publicity office points at a unit.
create table org_publicity_hub (
  id      integer primary key check (id = 1),
  unit_id uuid references org_unit,
  version integer not null default 0
);
insert into org_publicity_hub (id) values (1);

insert into platform_setting (key, value, description, min_value, max_value) values
  ('publicity.informants-per-unit', '1', '每个单位至少有几名信息员（专职、兼职、通讯员）', 0, 20),
  ('publicity.full-time-of-hub', '2', '组织宣传部门至少有几名专职信息宣传员', 0, 50);

grant select, insert, update on org_leading_group, org_group_member, org_post, org_handover to ${appRole};
grant select, insert, update, delete on org_handover_line to ${appRole};
grant select, update on org_publicity_hub to ${appRole};
