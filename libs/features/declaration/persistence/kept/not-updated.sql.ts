const key = `to_char(s.changed_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || '/' || s.standard || '/' || p.number`;

export const queries = {
  /** $1 days, $2 key of the last of the page before or null, $3 how many. */
  page: `
    select to_char(s.changed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as since, s.standard, s.seen::jsonb as seen, p.number, p.version, p.enterprise_number as enterprise, p.example,
      v.document::jsonb #> '{declarer,name}' as declarer, ${key} as key
    from declaration.sighting s join declaration.cited c on c.standard = s.standard and c.role = 'followed'
    join declaration.published p on p.number = c.number and p.state in ('in_force', 'under_inspection', 'corrected')
    join declaration.version v on v.number = p.number and v.version = p.version
    where s.changed_at < now() - make_interval(days => $1::int) and s.seen::jsonb ->> 'status' in ('replaced', 'withdrawn') and ($2::text is null or ${key} > $2)
    order by key limit $3`,
};
