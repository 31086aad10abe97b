const version = `v.version, to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, encode(v.sha256, 'hex') as sha256, encode(v.sm3, 'hex') as sm3, v.suite`;
const published = `p.number, p.version, p.state, p.state_since, p.state_reason, p.since, p.example`;

/** $1 tokens, $2 a standard or null, $3 an enterprise or null, $4 a state or null. */
const asked = `
  p.tok @> $1::int4[] and ($2::text is null or exists (select from declaration.cited c where c.number = p.number and c.standard = $2 and c.role <> 'compared'))
  and ($3::text is null or p.enterprise_number = $3) and ($4::text is null or p.state = $4)`;

const IN_FORCE = `('in_force', 'under_inspection', 'corrected')`;

export const queries = {
  one: `select ${published} from declaration.published p where p.number = $1`,
  version: `select ${version}, v.document from declaration.version v where v.number = $1 and v.version = $2::int`,
  versions: `select ${version} from declaration.version v where v.number = $1 order by v.version desc`,
  inspections: `
    select n.inspection, n.record, n.act, n.version, n.article, n.standard, n.reason, n.by_name as by, n."on"
    from declaration.inspection_notice n where n.declaration = $1 order by n."on" desc, n.inspection desc, n.record desc`,
  page: `
    select ${published}, v.document from declaration.published p join declaration.version v on v.number = p.number and v.version = p.version
    where ${asked} order by p.example, p.state in ${IN_FORCE} desc, p.since desc, p.number desc limit $5 offset $6`,
  total: `select count(*)::int as total from declaration.published p where ${asked}`,
  counts: `
    select count(*)::int as declarations, count(distinct p.enterprise_number)::int as enterprises, coalesce(sum(p.products), 0)::int as products,
      (select count(distinct c.standard)::int from declaration.cited c join declaration.published f on f.number = c.number
        where c.role = 'followed' and f.state in ${IN_FORCE} and not f.example) as standards
    from declaration.published p where p.state in ${IN_FORCE} and not p.example`,
};
