/** Counts over the whole catalogue: how much of it there is, and in which classes. */
export const queries = {
  coverage: `
    select side, count(*) filter (where not cited_only)::int as editions, count(*) filter (where cited_only)::int as cited
    from catalogue.edition group by side`,

  /** Fields of the ICS with the number of editions in each. */
  icsRoots: `
    select c.code, c.title_hans, c.title_en, count(distinct x.id)::int as editions
    from catalogue.ics c
    left join (select e.id, left(i, 2) as field from catalogue.edition e, unnest(e.ics) i where not e.cited_only) x on x.field = c.code
    where c.parent is null
    group by c.code order by c.code`,

  ccsRoots: `
    select c.code, c.title_hans, null::text as title_en, count(distinct x.id)::int as editions
    from catalogue.ccs c
    left join (select e.id, left(i, 1) as field from catalogue.edition e, unnest(e.ccs) i where not e.cited_only) x on x.field = c.code
    where c.parent is null
    group by c.code order by c.code`,

  /** $1 code: it and its children, each with the number of editions in it and under it. */
  icsNode: `
    with recursive under as (
      select c.code, c.code as child from catalogue.ics c where c.parent = $1 or c.code = $1
      union
      select n.code, u.child from under u join catalogue.ics n on n.parent = u.code
    ), counted as (
      select u.child, count(distinct e.id)::int as editions
      from under u join catalogue.edition e on e.ics @> array[u.code] and not e.cited_only
      group by u.child
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
      select u.child, count(distinct e.id)::int as editions
      from under u join catalogue.edition e on e.ccs @> array[u.code] and not e.cited_only
      group by u.child
    )
    select c.code, c.title_hans, null::text as title_en, coalesce(n.editions, 0) as editions
    from catalogue.ccs c left join counted n on n.child = c.code
    where c.parent = $1 or c.code = $1
    order by c.code`,
};
