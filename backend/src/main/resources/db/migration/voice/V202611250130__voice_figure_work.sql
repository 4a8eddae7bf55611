-- Figures of the work itself: signing, extension, rework and what was ever late (domain.md 4.4).

-- Whoever is in the middle of an act is let through first; reading goes on meanwhile.
lock table voice_ticket in share row exclusive mode;

alter table voice_figure_change
  add column dispatched   integer not null default 0,
  add column signed       integer not null default 0,
  add column sign_due     integer not null default 0,
  add column sign_in_time integer not null default 0,
  add column sign_seconds bigint  not null default 0,
  add column extended     integer not null default 0,
  add column reworked     integer not null default 0,
  add column overdue      integer not null default 0;
alter table voice_figure_month
  add column dispatched   bigint not null default 0,
  add column signed       bigint not null default 0,
  add column sign_due     bigint not null default 0,
  add column sign_in_time bigint not null default 0,
  add column sign_seconds bigint not null default 0,
  add column extended     bigint not null default 0,
  add column reworked     bigint not null default 0,
  add column overdue      bigint not null default 0;

create or replace function voice_figure_of(t voice_ticket, s smallint) returns voice_figure_change
language sql immutable as $$
  select row(
    0::bigint, s,
    date_trunc('month', t.submitted_at at time zone 'Asia/Shanghai')::date,
    coalesce(t.lead_unit_id, '00000000-0000-0000-0000-000000000000'::uuid),
    t.kind, coalesce(t.category_code, ''), t.source, coalesce(t.area, ''),
    coalesce(t.replied_at is not null, false)::int,
    coalesce(t.replied_at is not null and t.due_at is not null, false)::int,
    coalesce(t.replied_at <= t.due_at and t.contacted is not false, false)::int,
    coalesce(t.replied_at <= t.due_at, false)::int,
    coalesce(t.replied_at > t.due_at, false)::int,
    coalesce(t.closed_at is not null, false)::int,
    coalesce(t.replied_at is not null and t.satisfied is not null, false)::int,
    coalesce(t.replied_at is not null and t.satisfied, false)::int,
    coalesce(t.replied_at is not null and t.solved is not null, false)::int,
    coalesce(t.replied_at is not null and t.solved, false)::int,
    coalesce(t.replied_at is not null and t.outcome = 'SOLVED', false)::int,
    coalesce(t.replied_at is not null and t.outcome = 'SOLVED' and not t.solved, false)::int,
    coalesce(t.dispatched_at is not null and t.lead_unit_id is not null, false)::int,
    -- A ticket given to another unit is signed anew.
    coalesce(t.lead_unit_id is not null and t.signed_at >= t.dispatched_at, false)::int,
    coalesce(t.lead_unit_id is not null and t.signed_at >= t.dispatched_at
      and t.sign_due_at is not null, false)::int,
    coalesce(t.lead_unit_id is not null and t.signed_at >= t.dispatched_at
      and t.signed_at <= t.sign_due_at, false)::int,
    case when t.lead_unit_id is not null and t.signed_at >= t.dispatched_at
      then extract(epoch from t.signed_at - t.dispatched_at)::bigint else 0 end,
    coalesce(t.dispatched_at is not null and t.lead_unit_id is not null
      and t.extension_count > 0, false)::int,
    coalesce(t.dispatched_at is not null and t.lead_unit_id is not null
      and t.rework_count > 0, false)::int,
    (t.overdue or coalesce(t.replied_at > t.due_at, false))::int
  )::voice_figure_change
$$;

create or replace view voice_figure_pending as
  select c.month, c.unit_id, c.kind, p.part, p.value,
    c.sign::bigint as received, c.sign * c.replied as replied, c.sign * c.due as due,
    c.sign * c.in_time as in_time, c.sign * c.on_time as on_time, c.sign * c.late as late,
    c.sign * c.closed as closed, c.sign * c.answered as answered,
    c.sign * c.satisfied as satisfied, c.sign * c.solved_asked as solved_asked,
    c.sign * c.solved as solved, c.sign * c.office_solved as office_solved,
    c.sign * c.contradicted as contradicted,
    c.sign * c.dispatched as dispatched, c.sign * c.signed as signed,
    c.sign * c.sign_due as sign_due, c.sign * c.sign_in_time as sign_in_time,
    c.sign * c.sign_seconds as sign_seconds, c.sign * c.extended as extended,
    c.sign * c.reworked as reworked, c.sign * c.overdue as overdue
  from voice_figure_change c
  cross join lateral (values ('ALL', ''), ('CATEGORY', c.category), ('SOURCE', c.source),
    ('AREA', c.area)) as p (part, value);

create or replace function voice_figures_fold(up_to bigint) returns void language sql as $$
  with gone as (
    delete from voice_figure_change where id <= up_to returning *
  )
  insert into voice_figure_month as m (month, unit_id, kind, part, value,
      received, replied, due, in_time, on_time, late, closed, answered, satisfied, solved_asked,
      solved, office_solved, contradicted, dispatched, signed, sign_due, sign_in_time,
      sign_seconds, extended, reworked, overdue)
    select c.month, c.unit_id, c.kind, p.part, p.value,
      sum(sign), sum(sign * replied), sum(sign * due), sum(sign * in_time), sum(sign * on_time),
      sum(sign * late), sum(sign * closed), sum(sign * answered), sum(sign * satisfied),
      sum(sign * solved_asked), sum(sign * solved), sum(sign * office_solved),
      sum(sign * contradicted), sum(sign * dispatched), sum(sign * signed), sum(sign * sign_due),
      sum(sign * sign_in_time), sum(sign * sign_seconds), sum(sign * extended),
      sum(sign * reworked), sum(sign * overdue)
    from gone c
    cross join lateral (values ('ALL', ''), ('CATEGORY', c.category), ('SOURCE', c.source),
      ('AREA', c.area)) as p (part, value)
    group by c.month, c.unit_id, c.kind, p.part, p.value
  on conflict (part, month, unit_id, kind, value) do update set
    received = m.received + excluded.received, replied = m.replied + excluded.replied,
    due = m.due + excluded.due, in_time = m.in_time + excluded.in_time,
    on_time = m.on_time + excluded.on_time, late = m.late + excluded.late,
    closed = m.closed + excluded.closed, answered = m.answered + excluded.answered,
    satisfied = m.satisfied + excluded.satisfied,
    solved_asked = m.solved_asked + excluded.solved_asked, solved = m.solved + excluded.solved,
    office_solved = m.office_solved + excluded.office_solved,
    contradicted = m.contradicted + excluded.contradicted,
    dispatched = m.dispatched + excluded.dispatched, signed = m.signed + excluded.signed,
    sign_due = m.sign_due + excluded.sign_due,
    sign_in_time = m.sign_in_time + excluded.sign_in_time,
    sign_seconds = m.sign_seconds + excluded.sign_seconds,
    extended = m.extended + excluded.extended, reworked = m.reworked + excluded.reworked,
    overdue = m.overdue + excluded.overdue
$$;

-- All figures anew from the tickets, in one transaction: acts wait meanwhile, reading goes on.
-- The lock on the tickets comes first, as in every act.
create function voice_figures_rebuild() returns void language plpgsql as $$
begin
  lock table voice_ticket in share row exclusive mode;
  lock table voice_figure_change in share row exclusive mode;
  delete from voice_figure_change;
  delete from voice_figure_month;
  insert into voice_figure_change overriding user value
    select f.* from voice_ticket t cross join lateral voice_figure_of(t, 1::smallint) f
    where not t.hidden and not t.about_staff;
  perform voice_figures_fold(9223372036854775807);
end $$;
select voice_figures_rebuild();

-- What waits to be signed and is late moves with the clock; it is counted from the few that wait.
create index voice_ticket_sign_due on voice_ticket (sign_due_at)
  where state = 'PENDING_SIGN' and not hidden;
