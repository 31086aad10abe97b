/** $1 an enterprise, $2 the acts that are shown. */
const asked = `v.subject_kind = 'enterprise' and v.subject_id = $1::uuid::text and v.act = any($2::text[])`;

export const queries = {
  /** $3 the last of the page before or null, $4 how many. Who has just registered it acts for nobody yet. */
  page: `
    select v.id::text as id, (v.at at time zone 'Asia/Shanghai')::date as day, v.act,
      case when v.via = 'system' then 'platform' when v.role = 'centre' then 'centre' else 'enterprise' end as by,
      v.content ->> 'act' as decision, coalesce(v.content -> 'fields', '[]') as fields,
      case when v.act = 'enterprise.decision-refused' then p.refusal when p.succession is not null then p.succession ->> 'basis' else p.reasons end as reason,
      p.succession, n.number, n.name_hans, n.name_hant, n.name_en
    from journal.event v
      left join enterprise.proposal p on p.id = (v.content ->> 'proposal')::uuid
      left join enterprise.enterprise n on n.id = (p.succession ->> 'newer')::uuid
    where ${asked} and ($3::bigint is null or v.id < $3)
    order by v.id desc limit $4`,
  total: `select count(*)::int as total from (select from journal.event v where ${asked} limit 10001) as counted`,
};
