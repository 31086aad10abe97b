export const queries = {
  applications: `
    select a.id, a.state, a.digest, a.frozen,
      (select s.to_state from recognition.step s where s.application_id = a.id order by s.place desc limit 1) as "lastStep",
      (select d.act from recognition.decision d where d.application_id = a.id and d.act in ('recognise', 'recognise-partly', 'refuse') order by d.round desc limit 1) as decided
    from recognition.application a where a.number is not null order by a.id`,
  /** Steps whose places have a gap, or that do not go on where the one before led. */
  brokenSteps: `
    select distinct application_id as application from (
      select application_id, place, from_state, row_number() over w as expected, lag(to_state) over w as before from recognition.step window w as (partition by application_id order by place)) as chained
    where place <> expected or (before is not null and before <> from_state) order by 1`,
  /** Answers of the home side and the steps that name them, where one is without the other or says something else. */
  differingVerifications: `
    select distinct coalesce(v.application_id, s.application_id) as application
    from recognition.verification v
    full join (select * from recognition.step where act = 'verify') s on s.application_id = v.application_id and s.details ->> 'verification' = v.id::text
    where v.id is null or s.place is null or s.details ->> 'outcome' <> v.outcome or s.details ->> 'source' <> v.source or s.details ->> 'on' <> v."on"::text order by 1`,
  /** Decisions and their steps, in their order; the proposals that were approved; the numbers that bodies gave. */
  differingDecisions: `
    with decided as (
      select *, row_number() over (partition by application_id order by place) as round from recognition.step
      where act in ('recognise', 'recognise-partly', 'refuse', 'uphold-appeal', 'dismiss-appeal', 'correct', 'decline-correction')
    )
    select coalesce(d.application_id, s.application_id) as application
    from recognition.decision d full join decided s on s.application_id = d.application_id and s.round = d.round
    where d.round is null or s.place is null or s.act <> d.act or s.words is distinct from d.reasons or s.details ->> 'level' is distinct from d.level
      or s.details ->> 'part' is distinct from d.part or s.details ->> 'basis' is distinct from d.basis or s.details ->> 'officialNumber' is distinct from d.official_number
      or s.details ->> 'validUntil' is distinct from d.valid_until::text or s.details -> 'remedy' is distinct from d.remedy
    union
    select d.application_id from recognition.decision d
    where not exists (select from recognition.proposal p where p.application_id = d.application_id and p.outcome = 'approved' and p.act = d.act and p.reasons = d.reasons and p.proposed_by = d.proposed_by and p.settled_by = d.decided_by)
      or (d.official_number is not null and not exists (select from recognition.official_number o where o.handler_id = d.handler_id and o.number = d.official_number and o.application_id = d.application_id))
    union
    select o.application_id from recognition.official_number o
    where not exists (select from recognition.decision d where d.handler_id = o.handler_id and d.official_number = o.number and d.application_id = o.application_id)
    order by 1`,
};
