-- Who handled a ticket before the one who handles it now, and who reviewed or checked it: one person is
-- never both (domain.md 3.1). Of the tickets there are, those still on their way get theirs from their
-- events; nothing happens to a ticket by this.
alter table voice_ticket
  add column former_handlers uuid[] not null default '{}',
  add column examiners uuid[] not null default '{}';

alter table voice_ticket disable trigger user;
update voice_ticket t
   set former_handlers = coalesce((
         select array_agg(distinct e.actor_id) from voice_ticket_event e
          where e.ticket_id = t.id and e.act in ('SIGN', 'TAKE_REWORK') and e.actor_id <> t.handler_id), '{}'),
       examiners = coalesce((
         select array_agg(distinct e.actor_id) from voice_ticket_event e
          where e.ticket_id = t.id and e.actor_id is not null
            and e.act in ('RETURN_RESULT', 'APPROVE_RESULT', 'CONFIRM_CHECK', 'FAIL_CHECK')), '{}')
 where t.state in ('HANDLING', 'SUSPENDED', 'PENDING_REVIEW', 'PENDING_CHECK', 'REPLIED', 'REVISITING', 'REWORK');
alter table voice_ticket enable trigger user;
