import { TODAY } from '@platform/database';

const month = `date_trunc('month', ${TODAY}::timestamp) at time zone 'Asia/Shanghai'`;
const counted = (what: string): string => `(count(*) filter (where ${what}))::int`;

export const queries = {
  /** $1 state or null, $2 how many, $3 the last of the page before or null, $4 of how many panels at least. Examples and what is no example are never counted together. */
  page: `
    with seats as (
      select s.*, p.round_day, p.example from review.seat s join review.panel p on p.id = s.panel
      where p.state in ('concluded', 'not_filled', 'withdrawn') and s.seated_at >= ${month} - interval '12 months' and s.seated_at < ${month}),
    told as (select example from seats group by example having count(distinct panel) >= $4::int)
    select e.id, e.side, e.state, e.fields, e.example, case when e.example in (select example from told) then w.work end as work
    from review.expert e cross join lateral (
      select json_build_object(
        'invited', count(*)::int, 'satOn', ${counted(`s.state = 'accepted'`)}, 'onTime', ${counted(`(s.submitted_at at time zone 'Asia/Shanghai')::date <= s.round_day`)},
        'recused', ${counted(`s.state = 'recused'`)}, 'replaced', ${counted(`s.state = 'replaced'`)}) as work
      from seats s where s.expert = e.id and s.example = e.example) w
    where ($1::text is null or e.state = $1) and ($3::uuid is null or e.id > $3::uuid) order by e.id limit $2`,
  total: `select count(*)::int as total from review.expert where ($1::text is null or state = $1)`,
};
