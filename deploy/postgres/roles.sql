-- Roles and database of 城声, PostgreSQL 15 or newer. Run once as a superuser; running it again changes nothing but the passwords:
--   CHENGSHENG_OWNER_PASSWORD=… CHENGSHENG_APP_PASSWORD=… psql -v ON_ERROR_STOP=1 -f roles.sql postgres
--
-- Data checksums belong to the cluster and cannot be set here. PostgreSQL 18 has them on; before that:
--   pg_createcluster 15 main -- --data-checksums      (a new cluster)
--   pg_checksums --enable -D <data directory>          (an existing one, server stopped)
\set ON_ERROR_STOP on
-- Passwords come from the environment, so that they are in no command line and no file.
\getenv owner_password CHENGSHENG_OWNER_PASSWORD
\getenv app_password CHENGSHENG_APP_PASSWORD

-- The owner runs the migrations at start and owns every table.
select 'create role chengsheng_owner login nosuperuser nocreatedb nocreaterole noreplication'
 where not exists (select from pg_roles where rolname = 'chengsheng_owner') \gexec
-- The application works as this role. Each migration grants it what it may do: it can neither change the schema
-- nor update or delete what happened to a ticket.
select 'create role chengsheng_app login nosuperuser nocreatedb nocreaterole noreplication noinherit'
 where not exists (select from pg_roles where rolname = 'chengsheng_app') \gexec

set password_encryption = 'scram-sha-256';
alter role chengsheng_owner password :'owner_password';
alter role chengsheng_app password :'app_password';

-- C.UTF-8 sorts by code point: the same on every machine, and no index breaks when the C library is upgraded.
select $$create database chengsheng owner chengsheng_owner template template0 encoding 'UTF8' locale 'C.UTF-8'$$
 where not exists (select from pg_database where datname = 'chengsheng') \gexec

revoke all on database chengsheng from public;
grant connect on database chengsheng to chengsheng_app;
-- "201" means the row is on disk, whatever the cluster's default.
alter database chengsheng set synchronous_commit = on;
alter database chengsheng set timezone = 'UTC';
-- A forgotten transaction must not hold back vacuum for ever.
alter role chengsheng_app in database chengsheng set idle_in_transaction_session_timeout = '5min';

\connect chengsheng
revoke all on schema public from public;
alter schema public owner to chengsheng_owner;
grant usage on schema public to chengsheng_app;
