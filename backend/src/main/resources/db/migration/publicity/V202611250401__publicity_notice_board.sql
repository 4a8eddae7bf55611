-- 责任区公示牌 (M-071): what an asset of kind NOTICE_BOARD says, and the token of its QR.
create table publicity_notice_board (
  asset_id    uuid primary key references publicity_asset,
  responsible text not null,
  standard    text not null,
  phone       text not null,
  -- Printed in the street for everybody, so it is kept readable and can be printed again; null: revoked.
  token       text unique check (length(token) = 26),
  token_at    timestamptz,
  version     integer not null default 0
);

insert into platform_setting (key, value, description, min_value, max_value) values
  ('limit.board-address', '600', '同一网络地址每小时最多打开几次责任区公示牌；一个地址后面可能有很多人', 1, 100000);

grant select, insert, update on publicity_notice_board to ${appRole};
