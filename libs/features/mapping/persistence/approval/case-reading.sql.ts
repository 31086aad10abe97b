import { TODAY } from '@platform/database';

const from = `
  mapping.mapping m left join mapping.approval a on a.mapping = m.id and a.outcome is null left join mapping.published p on p.number = m.number
  cross join lateral (select count(*)::int as objections, (count(*) filter (where o.outcome is null))::int as unanswered from mapping.objection o where o.approval = a.id) o`;

/** $1 a queue or null, $2 ids of those before a panel now. */
const sought = `
  m.number is not null and (m.state in ('approved', 'suspended') and p.valid_until < ${TODAY}) is not true and case $1::text
    when 'waiting' then m.state = 'in_review' and m.id <> all($2::uuid[])
    when 'in_review' then m.state = 'in_review' and m.id = any($2::uuid[])
    when 'over' then m.state = 'in_notice' and clock_timestamp() >= a.closes
    when 'in_notice' then m.state = 'in_notice' and clock_timestamp() < a.closes
    when 'reviewed' then m.state = 'reviewed'
    when 'approved' then m.state = 'approved'
    when 'suspended' then m.state = 'suspended'
    else m.state in ('reviewed', 'in_notice', 'approved', 'suspended') or (m.state = 'in_review' and m.id <> all($2::uuid[])) end`;

export const queries = {
  /** $3 number of the last one of the page before or null, $4 how many. */
  page: `
    select m.number, m.submitted as version, m.state, to_char(m.state_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since, m.source, m.target, m.example, m.state = 'in_review' and m.id <> all($2::uuid[]) as waits,
      a.notice_until as "lastDay", coalesce(clock_timestamp() >= a.closes, false) as over, o.objections, o.unanswered
    from ${from}
    where ${sought} and ($3::text is null or (m.state_since, m.number) > (select l.state_since, l.number from mapping.mapping l where l.number = $3))
    order by m.state_since, m.number limit $4`,
  total: `select count(*)::int as total from ${from} where ${sought}`,
};
