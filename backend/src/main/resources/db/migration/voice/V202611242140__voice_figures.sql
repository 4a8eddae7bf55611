-- Figures: the three rates by month, kept with each change of a ticket (decision 0007).

-- Districts of the city's map; the program fills them at its start.
create table voice_area (
  name  text not null,
  part  integer not null,
  shape polygon not null,
  primary key (name, part)
);

-- Null: not looked at yet; '' : no district known.
alter table voice_ticket add column area text;
create index voice_ticket_area_open on voice_ticket (id) where area is null;
create index voice_ticket_area on voice_ticket (area, submitted_at desc, id desc) where not hidden;

-- The district a point lies in; without a point, the one the address names.
create function voice_area_of(lat double precision, lon double precision, address text)
returns text language sql stable as $$
  select coalesce(
    (select a.name from voice_area a
      where lat is not null and a.shape @> point(lon, lat) limit 1),
    (select a.name from voice_area a
      where position(a.name in address) > 0 order by length(a.name) desc limit 1),
    '')
$$;
create function voice_ticket_area() returns trigger language plpgsql as $$
begin
  new.area := voice_area_of(new.lat, new.lon, new.address);
  return new;
end $$;
create trigger voice_ticket_area_new before insert on voice_ticket
  for each row execute function voice_ticket_area();

-- What one ticket counts for. Complaints about staff and hidden tickets count for nothing here.
create table voice_figure_change (
  id         bigint generated always as identity primary key,
  sign       smallint not null,
  month      date not null,
  unit_id    uuid not null,
  kind       text not null,
  category   text not null,
  source     text not null,
  area       text not null,
  replied integer not null, due integer not null, in_time integer not null,
  on_time integer not null, late integer not null, closed integer not null,
  answered integer not null, satisfied integer not null,
  solved_asked integer not null, solved integer not null,
  office_solved integer not null, contradicted integer not null
);

create function voice_figure_of(t voice_ticket, s smallint) returns voice_figure_change
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
    coalesce(t.replied_at is not null and t.outcome = 'SOLVED' and not t.solved, false)::int
  )::voice_figure_change
$$;

-- Changes are only appended, so that two people who act at once never wait for each other.
create function voice_figure_change() returns trigger language plpgsql as $$
declare
  before voice_figure_change;
  after voice_figure_change;
begin
  if tg_op <> 'INSERT' and not old.hidden and not old.about_staff then
    before := voice_figure_of(old, 1::smallint);
  end if;
  if tg_op <> 'DELETE' and not new.hidden and not new.about_staff then
    after := voice_figure_of(new, 1::smallint);
  end if;
  if before is not distinct from after then
    return null;
  end if;
  if before.month is not null then
    before.sign := -1;
    insert into voice_figure_change overriding user value select before.*;
  end if;
  if after.month is not null then
    insert into voice_figure_change overriding user value select after.*;
  end if;
  return null;
end $$;
create trigger voice_ticket_figures after insert or update or delete on voice_ticket
  for each row execute function voice_figure_change();

-- Folded: for each month, unit and kind one row in all, and one for each value of the three others.
create table voice_figure_month (
  month      date not null,
  unit_id    uuid not null,
  kind       text not null,
  part       text not null check (part in ('ALL', 'CATEGORY', 'SOURCE', 'AREA')),
  value      text not null,
  received bigint not null, replied bigint not null, due bigint not null, in_time bigint not null,
  on_time bigint not null, late bigint not null, closed bigint not null,
  answered bigint not null, satisfied bigint not null,
  solved_asked bigint not null, solved bigint not null,
  office_solved bigint not null, contradicted bigint not null,
  primary key (part, month, unit_id, kind, value)
);

-- One change as the rows it is folded into; the reader uses it for what is not folded yet.
create view voice_figure_pending as
  select c.month, c.unit_id, c.kind, p.part, p.value,
    c.sign::bigint as received, c.sign * c.replied as replied, c.sign * c.due as due,
    c.sign * c.in_time as in_time, c.sign * c.on_time as on_time, c.sign * c.late as late,
    c.sign * c.closed as closed, c.sign * c.answered as answered,
    c.sign * c.satisfied as satisfied, c.sign * c.solved_asked as solved_asked,
    c.sign * c.solved as solved, c.sign * c.office_solved as office_solved,
    c.sign * c.contradicted as contradicted
  from voice_figure_change c
  cross join lateral (values ('ALL', ''), ('CATEGORY', c.category), ('SOURCE', c.source),
    ('AREA', c.area)) as p (part, value);

-- One statement: what it takes away is what it adds, whatever is written meanwhile.
create function voice_figures_fold(up_to bigint) returns void language sql as $$
  with gone as (
    delete from voice_figure_change where id <= up_to returning *
  )
  insert into voice_figure_month as m
    select c.month, c.unit_id, c.kind, p.part, p.value,
      sum(sign), sum(sign * replied), sum(sign * due), sum(sign * in_time), sum(sign * on_time),
      sum(sign * late), sum(sign * closed), sum(sign * answered), sum(sign * satisfied),
      sum(sign * solved_asked), sum(sign * solved), sum(sign * office_solved),
      sum(sign * contradicted)
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
    contradicted = m.contradicted + excluded.contradicted
$$;

-- What was there before: one pass over the tickets, folded at once.
insert into voice_figure_change overriding user value
  select f.* from voice_ticket t cross join lateral voice_figure_of(t, 1::smallint) f
  where not t.hidden and not t.about_staff;
select voice_figures_fold(9223372036854775807);

grant select, insert, update, delete on voice_area, voice_figure_month to ${appRole};
grant select, insert, delete on voice_figure_change to ${appRole};
grant select on voice_figure_pending to ${appRole};
