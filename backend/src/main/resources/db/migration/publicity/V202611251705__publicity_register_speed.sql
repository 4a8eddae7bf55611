-- Lists narrowed by state, year, unit or kind stay in the order of their pages.
create index publicity_training_session_state on publicity_training_session (state, starts_at desc, id desc);
create index publicity_role_model_state on publicity_role_model (state, created_at desc, id desc);
create index publicity_role_model_of_year on publicity_role_model (year, created_at desc, id desc);
create index publicity_role_model_unit on publicity_role_model (unit_id, created_at desc, id desc);
create index publicity_praise_kind on publicity_praise (kind, created_at desc, id desc);
