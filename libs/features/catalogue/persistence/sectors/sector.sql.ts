import { editionColumns, familyAndSuccessors } from '../read/edition-columns';

/**
 * CTE `members`: the families of a sector. $1 ICS prefixes and $2 CCS prefixes lead to those of which an edition is so
 * classed, $3 names families by their keys. A family without any class of its own belongs where the base belongs that
 * it adopts.
 */
export const sectorMembers = `
  ics_codes as (
    select c.code from catalogue.ics c join unnest($1::text[]) p on c.code = p or c.code like p || '.%' union select unnest($1::text[])
  ), ccs_codes as (
    select c.code from catalogue.ccs c join unnest($2::text[]) p on c.code like p || '%'
  ), classed as (
    select e.family_id from catalogue.edition e where e.ics && array(select code from ics_codes)
    union
    select e.family_id from catalogue.edition e where e.ccs && array(select code from ccs_codes)
  ), members as (
    select family_id from classed
    union
    select f.id from catalogue.family f where f.key = any($3::text[])
    union
    select n.family_id
    from classed c
    join catalogue.edition b on b.family_id = c.family_id
    join catalogue.adoption a on a.base_id = b.id
    join catalogue.edition n on n.id = a.national_id
    where not exists (
      select from catalogue.edition o where o.family_id = n.family_id and (cardinality(o.ics) > 0 or cardinality(o.ccs) > 0))
  )`;

const factColumns = `a.national_id, a.base_id, a.degree, a.confirmed, a.base_dated, a.source_id, a.grade, a.stated_on, a.note`;

/** What the catalogue knows of a sector. */
export const queries = {
  /** $1, $2, $3 of `sectorMembers`. */
  counts: `
    with ${sectorMembers}
    select e.side,
           count(*) filter (where not e.cited_only)::int as known,
           count(*) filter (where not e.cited_only and e.status = 'in_force')::int as in_force,
           count(*) filter (where not e.cited_only and e.status = 'unknown')::int as status_unknown,
           count(*) filter (where e.cited_only)::int as cited_only
    from members m join catalogue.edition e on e.family_id = m.family_id
    where e.document = 'edition'
    group by e.side`,

  /** $1, $2, $3 of `sectorMembers`: adoption facts of the national editions, the strongest first. */
  facts: `
    with ${sectorMembers}
    select ${factColumns}
    from members m
    join catalogue.edition e on e.family_id = m.family_id and e.side in ('mainland', 'taiwan')
    join catalogue.adoption a on a.national_id = e.id
    order by a.confirmed desc, a.grade desc, a.id`,

  /** $1 national edition ids, $2 base edition ids: the first, and all editions of the families of the second. */
  editions: `
    select ${editionColumns}
    from catalogue.edition e ${familyAndSuccessors}
    where e.id = any($1::int[]) or e.id = any($2::int[])
       or (e.document = 'edition' and e.family_id in (select b.family_id from catalogue.edition b where b.id = any($2::int[])))`,

  /** $1 keys of documents. */
  byKey: `
    select ${editionColumns}
    from catalogue.edition e ${familyAndSuccessors}
    where e.key = any($1::text[])`,

  /** $1 keys of families: their numbers. */
  /** What the catalogue is like: the same as long as nothing that sectors count has changed; null while entries of search wait for a change. */
  stamp: `
    select concat_ws(' ', s.version, (select max(id) from catalogue.import_run)) as stamp
    from catalogue.search_state s where not exists (select from catalogue.search_pending)`,

  familyNumbers: `select key, number from catalogue.family where key = any($1::text[])`,

  /** $1 key of a national series: its documents with the part that a title names. */
  seriesDocuments: `
    select ${editionColumns}, (select min(t.part_text) from catalogue.statement t where t.edition_id = e.id) as part_text
    from catalogue.edition e ${familyAndSuccessors}
    where (f.key = $1 or f.key like $1 || '.%' or f.key like $1 || '-%') and e.document = 'edition' and not e.cited_only`,

  /** $1 key of a base series: editions of its parts. */
  seriesBases: `
    select ${editionColumns}, f.number as family_number, f.slug as family_slug
    from catalogue.edition e ${familyAndSuccessors}
    where f.key like $1 || '-%' and e.document = 'edition'`,

  /** $1 edition ids of bases: the facts that name them. */
  factsOfBases: `
    select ${factColumns}
    from catalogue.adoption a where a.base_id = any($1::int[])
    order by a.confirmed desc, a.grade desc, a.id`,

  /** $1 keys of families: the newest edition of each. */
  newest: `
    select distinct on (f.key) f.key as family_key, e.id
    from catalogue.family f join catalogue.edition e on e.family_id = f.id and e.document = 'edition'
    where f.key = any($1::text[])
    order by f.key, e.cited_only, e.year desc nulls last, e.id`,

  /** $1 source ids. */
  sources: `select id, address, kind, grade, stated_on from catalogue.source where id = any($1::text[])`,
};
