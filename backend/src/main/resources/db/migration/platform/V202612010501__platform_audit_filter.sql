-- The log is looked through by act and by person, the newest first.
create index platform_audit_act on platform_audit (act, at desc, id desc);
create index platform_audit_person on platform_audit (actor_id, at desc, id desc);
