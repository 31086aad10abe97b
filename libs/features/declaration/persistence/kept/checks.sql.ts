export const queries = {
  openLooks: `select id::int from declaration.look where done_at is null order by id`,
  /**
   * Of a round the next declarations that were checked before the standards changed. $1 round, $2 how many. What one
   * standard is named by lies in the order of the numbers, so that no more is read than is given; one that names it twice (as followed and as a method) counts once.
   */
  waiting: `
    select distinct n.number from (select n.number
    from declaration.look l join declaration.change h on h.look_id = l.id join declaration.sighting s on s.standard = h.standard
    cross join lateral (
      select distinct c.number from declaration.cited c join declaration.kept k on k.number = c.number
      where c.standard = h.standard and c.number > l.reached and k.checked_at < s.changed_at
      order by c.number limit $2
    ) n
    where l.id = $1::bigint
    union all
    (select a.number from declaration.look l join declaration.look_number a on a.look_id = l.id where l.id = $1::bigint and a.number > l.reached order by a.number limit $2)) n
    order by n.number limit $2`,
  updateReached: `update declaration.look set reached = $2 where id = $1::bigint`,
  updateDone: `update declaration.look set done_at = clock_timestamp() where id = $1::bigint and done_at is null`,
  find: `
    select k.number, p.declaration_id as declaration, k.organisation_id as organisation, k.version, k.draft,
      (select coalesce(jsonb_agg(jsonb_build_object('number', h.standard, 'after', h.after::jsonb) order by h.standard), '[]')
        from declaration.change h where h.look_id = $1::bigint and exists (select from declaration.cited c where c.number = k.number and c.standard = h.standard)) as changes
    from declaration.kept k join declaration.published p on p.number = k.number
    where k.number = $2 and p.state in ('in_force', 'under_inspection', 'corrected')`,
  lockKept: `select version, findings from declaration.kept where number = $1 for update`,
  insertCheck: `
    insert into declaration.checked (look_id, number, version, outcome, standards) values ($1::bigint, $2, $3, $4, $5::jsonb)
    on conflict (look_id, number) do nothing returning id::int`,
  updateFindings: `update declaration.kept set findings = $2::jsonb, checked_at = clock_timestamp() where number = $1`,
};
