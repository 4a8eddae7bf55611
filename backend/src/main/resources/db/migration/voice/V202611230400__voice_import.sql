-- Imports of ledgers. The file itself is kept here, so that any replica can work on it; it holds
-- names and phones, so its pieces are sealed.
create table voice_import (
  id             uuid primary key,
  file_name      text not null,
  state          text not null,
  columns        text not null,
  rows_total     integer not null,
  rows_done      integer not null default 0,
  rows_good      integer not null default 0,
  rows_bad       integer not null default 0,
  message        text,
  created_by     uuid not null references org_staff,
  created_at     timestamptz not null,
  finished_at    timestamptz,
  -- The job that works on it now: a number of its own, when it last said so, and whether it is to stop.
  job            uuid,
  heartbeat_at   timestamptz,
  cancel         boolean not null default false,
  version        integer not null default 0
);
create index voice_import_newest on voice_import (created_at desc, id desc);
create index voice_import_busy on voice_import (heartbeat_at)
  where state in ('CHECKING', 'RUNNING', 'UNDOING');

create table voice_import_chunk (
  import_id uuid not null references voice_import,
  position  integer not null,
  bytes     bytea not null,
  primary key (import_id, position)
);

-- Rows that were not taken in the last check or run.
create table voice_import_error (
  import_id    uuid not null references voice_import,
  position     integer not null,
  row_number   integer not null,
  column_index integer not null,
  value        bytea not null,
  reason       text not null,
  primary key (import_id, position)
);

alter table voice_ticket add constraint voice_ticket_import_fk
  foreign key (import_id) references voice_import;

grant select, insert, update on voice_import to ${appRole};
grant select, insert, delete on voice_import_chunk, voice_import_error to ${appRole};
