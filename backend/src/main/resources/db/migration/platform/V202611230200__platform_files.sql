-- Kept photos, one row for each content; the objects lie in the file store under these names.
create table platform_file (
  id           uuid primary key,
  sha256       bytea not null unique check (octet_length(sha256) = 32),
  thumb_sha256 bytea not null check (octet_length(thumb_sha256) = 32),
  media_type   text not null,
  width        integer not null check (width > 0),
  height       integer not null check (height > 0),
  bytes        integer not null check (bytes > 0),
  created_at   timestamptz not null
);
create index platform_file_thumb on platform_file (thumb_sha256);
create index platform_file_created on platform_file (created_at);

-- Who may use a photo until when; used_at marks it as part of a ticket, which keeps the file.
create table platform_upload (
  token_hash bytea primary key,
  file_id    uuid not null references platform_file,
  owner      text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index platform_upload_file on platform_upload (file_id);
create index platform_upload_expires on platform_upload (expires_at) where used_at is null;

grant select, insert, update, delete on platform_file, platform_upload to ${appRole};
