import { TODAY } from '@platform/database';

export const queries = {
  /** $1 how many of a column. Row level security leaves drafts of the acting organisation. What nobody has ended yet though its last day is over has expired. */
  rows: `
    select * from (
      select m.id, m.number, m.source, m.target, s.state, c."column", m.submitted, m.example,
        to_char(m.state_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since, greatest(0, ${TODAY} - (m.state_since at time zone 'Asia/Shanghai')::date) as days,
        to_char(a.notice_until, 'YYYY-MM-DD') as "lastDay", coalesce(clock_timestamp() >= a.closes, false) as "isOver",
        (select count(*)::int from mapping.objection o where o.approval = a.id and o.outcome is null) as unanswered,
        exists (select from mapping.sent_back b where b.mapping = m.id and b.version = m.submitted) as "sentBack",
        (count(*) over (partition by c."column"))::int as count,
        row_number() over (partition by c."column" order by case when c."column" = 'ended' then -extract(epoch from m.state_since) else extract(epoch from m.state_since) end, m.id) as place
      from mapping.draft d join mapping.mapping m on m.id = d.mapping_id
        left join mapping.approval a on a.mapping = m.id and a.outcome is null
        left join mapping.published p on p.mapping = m.id
        cross join lateral (select case when m.state in ('approved', 'suspended') and p.valid_until < ${TODAY} then 'expired' else m.state end as state) s
        cross join lateral (select case when s.state in ('draft', 'in_review', 'reviewed', 'in_notice', 'approved') then s.state when s.state = 'suspended' then 'approved' else 'ended' end as "column") c
    ) as card where place <= $1::int order by place`,
};
