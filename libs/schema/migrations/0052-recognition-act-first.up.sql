-- Ends practising before the confirmation (先执业后确认) where its last day has passed; for the worker, which works for no organisation.
-- The step keeps the day and the clock of the one before it.
create function recognition.end_act_first(today date, most integer) returns table (id uuid, number text, organisation uuid, applicant uuid, handler uuid)
language sql security definer set search_path = pg_catalog as $$
  with late as (
    select a.id, a.number, a.organisation_id, a.account_id, a.handler_id, a.state from recognition.application a
    where a.state in ('submitted', 'received', 'verifying', 'deciding', 'returned') and exists (
      select from recognition.step s where s.application_id = a.id and s.act = 'act-first' and (s.details ->> 'until')::date < $1
        and not exists (select from recognition.step e where e.application_id = a.id and e.place > s.place and e.act in ('end-act-first', 'act-first-over', 'recognise', 'recognise-partly', 'refuse')))
    order by a.id limit $2 for no key update skip locked
  ), told as (
    insert into recognition.step (application_id, place, act, from_state, to_state, side, clock, clock_version, due)
    select late.id, l.place + 1, 'act-first-over', late.state, late.state, 'platform', l.clock, l.clock_version, l.due
    from late cross join lateral (select s.place, s.clock, s.clock_version, s.due from recognition.step s where s.application_id = late.id order by s.place desc limit 1) l
    returning application_id
  )
  select late.id, late.number, late.organisation_id, late.account_id, late.handler_id from late join told on told.application_id = late.id
$$;
revoke all on function recognition.end_act_first(date, integer) from public;
grant execute on function recognition.end_act_first(date, integer) to gongtong_app;
