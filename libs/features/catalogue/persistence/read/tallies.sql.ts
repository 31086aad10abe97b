/** Counts over the whole catalogue: how much of it there is, and in which classes. */
export const queries = {
  coverage: `
    select side, count(*) filter (where not cited_only)::int as editions, count(*) filter (where cited_only)::int as cited
    from catalogue.edition group by side`,

  /** Fields of the ICS with the number of editions in each. */
  icsRoots: `
    select c.code, c.title_hans, c.title_en, coalesce(x.editions, 0) as editions
    from catalogue.ics c
    left join (
      select field, count(*)::int as editions
      from (select distinct e.id, left(i, 2) as field from catalogue.edition e, unnest(e.ics) i where not e.cited_only) d
      group by field
    ) x on x.field = c.code
    where c.parent is null
    order by c.code`,

  ccsRoots: `
    select c.code, c.title_hans, null::text as title_en, coalesce(x.editions, 0) as editions
    from catalogue.ccs c
    left join (
      select field, count(*)::int as editions
      from (select distinct e.id, left(i, 1) as field from catalogue.edition e, unnest(e.ccs) i where not e.cited_only) d
      group by field
    ) x on x.field = c.code
    where c.parent is null
    order by c.code`,

  /** $1 code: it and its children, each with the number of editions in it and under it. */
  icsNode: `
    with recursive under as (
      select c.code, c.code as child from catalogue.ics c where c.parent = $1 or c.code = $1
      union
      select n.code, u.child from under u join catalogue.ics n on n.parent = u.code
    ), counted as (
      select d.child, count(*)::int as editions
      from (
        select distinct e.id, u.child
        from catalogue.edition e cross join unnest(e.ics) i join under u on u.code = i
        where e.ics && array(select code from under) and not e.cited_only
      ) d
      group by d.child
    )
    select c.code, c.title_hans, c.title_en, coalesce(n.editions, 0) as editions
    from catalogue.ics c left join counted n on n.child = c.code
    where c.parent = $1 or c.code = $1
    order by c.code`,

  ccsNode: `
    with recursive under as (
      select c.code, c.code as child from catalogue.ccs c where c.parent = $1 or c.code = $1
      union
      select n.code, u.child from under u join catalogue.ccs n on n.parent = u.code
    ), counted as (
      select d.child, count(*)::int as editions
      from (
        select distinct e.id, u.child
        from catalogue.edition e cross join unnest(e.ccs) i join under u on u.code = i
        where e.ccs && array(select code from under) and not e.cited_only
      ) d
      group by d.child
    )
    select c.code, c.title_hans, null::text as title_en, coalesce(n.editions, 0) as editions
    from catalogue.ccs c left join counted n on n.child = c.code
    where c.parent = $1 or c.code = $1
    order by c.code`,
};
