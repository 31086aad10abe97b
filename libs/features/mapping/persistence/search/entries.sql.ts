import { TODAY } from '@platform/database';
import { isOver, state } from '../approval/published.sql';

export const queries = {
  stamp: `select concat_ws(' ', count(*), sum(hashtext(concat_ws(' ', number, state, valid_until, record))::bigint), ${TODAY}) as stamp from mapping.published`,
  moment: `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as moment`,
  all: `
    select p.number, p.version, ${state} as state, case when ${isOver} then p.valid_until + 1 else p.state_since end as since, p.valid_until as until, p.territory, p.example,
      p.source_id as "sourceId", p.target_id as "targetId", d.relations, d.negated, d.degree, d.effect, d.body
    from mapping.published p cross join lateral (
      select v.relations, v.negated, v.degree, v.effect, v.body from mapping.published_version v where v.number = p.number order by v.record desc limit 1) d
    order by p.number desc`,
};
