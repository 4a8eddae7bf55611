-- 分管领导: the bureau leader a unit answers to; part of the conflict set of a complaint (domain.md 3.5).
alter table org_unit add column leader_id uuid references org_staff;
