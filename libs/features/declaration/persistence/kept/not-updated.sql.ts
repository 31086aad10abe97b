export const queries = {
  /** $1 days, $2 leading digits of territories or null, $3 key of the last of the page before or null, $4 how many. */
  page: `
    select to_char(s.changed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as since, s.standard, s.seen, p.number, p.version, p.enterprise_number as enterprise, p.example,
      coalesce(e.name_hans, e.name_hant, e.name_en, '') as declarer, e.territory, to_char(s.changed_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || '/' || s.standard || '/' || p.number as key
    from declaration.sighting s join declaration.cited c on c.standard = s.standard and c.role = 'followed'
    join declaration.published p on p.number = c.number and p.state in ('in_force', 'under_inspection', 'corrected')
    join enterprise.published e on e.number = p.enterprise_number
    where s.changed_at < now() - make_interval(days => $1::int) and s.seen::jsonb ->> 'status' in ('replaced', 'withdrawn')
      and ($2::text[] is null or exists (select from unnest($2::text[]) as reach where e.territory like reach || '%'))
      and ($3::text is null or to_char(s.changed_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || '/' || s.standard || '/' || p.number > $3)
    order by key limit $4`,
};
