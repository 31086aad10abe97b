/** People recognised until the end of the last month. A certificate counts as issued, whatever became of it. */
const people = `
  select c.kind, c.trade, c.level, c.territory, c.decided - c.received as days
  from recognition.certificate c where not c.example and c.kind <> 'firm' and c.decided < date_trunc('month', now() at time zone 'Asia/Shanghai')::date`;
const sums = `count(*)::int as count, coalesce(percentile_disc(0.5) within group (order by days), 0)::int as days`;

export const queries = {
  until: `select (date_trunc('month', now() at time zone 'Asia/Shanghai')::date - 1) as until`,
  groups: `
    with people as (${people})
    select 'all' as by, '' as value, ${sums} from people
    union all select 'kind', kind, ${sums} from people group by kind
    union all select 'trade', trade, ${sums} from people group by trade
    union all select 'level', level, ${sums} from people where level is not null group by level
    union all select 'territory', code, ${sums} from people, unnest(territory) as t(code) group by code
    order by 1, 2`,
  firms: `select count(*)::int as firms from recognition.certificate c where not c.example and c.kind = 'firm' and c.decided < date_trunc('month', now() at time zone 'Asia/Shanghai')::date`,
};
