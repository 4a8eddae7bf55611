-- Role and database of Keycloak. Run once as a superuser:
--   KEYCLOAK_DB_PASSWORD=… psql -v ON_ERROR_STOP=1 -f keycloak.sql postgres
\set ON_ERROR_STOP on
\getenv password KEYCLOAK_DB_PASSWORD
select 'create role keycloak login nosuperuser nocreatedb nocreaterole'
 where not exists (select from pg_roles where rolname = 'keycloak') \gexec
set password_encryption = 'scram-sha-256';
alter role keycloak password :'password';
select $$create database keycloak owner keycloak template template0 encoding 'UTF8' locale 'C.UTF-8'$$
 where not exists (select from pg_database where datname = 'keycloak') \gexec
revoke all on database keycloak from public;
