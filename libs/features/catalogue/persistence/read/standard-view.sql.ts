import { editionColumns, familyAndSuccessors } from './edition-columns';

/** What one standard's page and answer need, each query one round trip over indexed columns. */
export const queries = {
  /** $1 edition id. */
  head: `
    select ${editionColumns}, e.ics, e.ccs, e.committee, f.number as family_number, f.slug as family_slug
    from catalogue.edition e ${familyAndSuccessors}
    where e.id = $1`,

  /** $1 family id; newest first, the documents of one year in the order of their numbers. */
  siblings: `
    select ${editionColumns}
    from catalogue.edition e ${familyAndSuccessors}
    where e.family_id = $1
    order by e.year desc nulls last, e.number
    limit 500`,

  /** $1 edition ids. */
  refs: `
    select ${editionColumns}
    from catalogue.edition e ${familyAndSuccessors}
    where e.id = any($1::int[])`,

  /** $1 edition id. */
  statements: `
    select source_id, grade, basis, stated_on, printed, title_hans, title_hant, title_en, title_basis, nature, status,
           status_raw, issued, implemented, withdrawn, ics, ccs, committee, edition_label, document_type, class_no,
           part_text, page, note
    from catalogue.statement where edition_id = $1
    order by grade desc, id`,

  /** $1 edition id; one row of JSON arrays. */
  links: `
    select
      (select coalesce(jsonb_agg(to_jsonb(x) - 'digest' - 'id' order by x.id), '[]') from (
         select * from catalogue.replacement where new_id = $1
         union all
         select * from catalogue.replacement where old_id = $1) x) as replacements,
      (select coalesce(jsonb_agg(to_jsonb(x) - 'digest' - 'id' order by x.id), '[]') from (
         select * from catalogue.amendment where edition_id = $1
         union all
         select * from catalogue.amendment where base_id = $1) x) as amendments,
      (select coalesce(jsonb_agg(to_jsonb(x) - 'digest' - 'id' order by x.id), '[]') from (
         (select * from catalogue.relation where from_id = $1 order by id limit 100)
         union all
         (select * from catalogue.relation where to_id = $1 order by id limit 100)) x) as relations,
      (select coalesce(jsonb_agg(to_jsonb(x) - 'digest' - 'id' order by x.starts_on, x.id), '[]')
         from catalogue.transition x where x.edition_id = $1) as transitions,
      (select coalesce(jsonb_agg(to_jsonb(x) - 'digest' - 'id' order by x.starts_on, x.id), '[]')
         from catalogue.access x where x.edition_ids @> array[$1::int]) as access,
      (select coalesce(jsonb_agg(to_jsonb(x) - 'digest' - 'id' order by x.id), '[]')
         from catalogue.change x where x.new_id = $1) as changes,
      (select coalesce(jsonb_agg(distinct d.id), '[]')
         from catalogue.number_key k
         join catalogue.edition d on d.key = k.key
         where k.edition_id = $1 and k.kind = 'dual') as dual_ids`,

  /**
   * $1 edition id, $2 most rows of one ring. Ring 0: adoptions by or of the edition. Ring 1: other adoptions of the
   * dated bases met so far. Ring 2: adoptions by the editions that those national editions replaced. Ring 3: adoptions
   * of other editions of those bases.
   */
  adoptions: `
    with own as (
      select a.* from catalogue.adoption a where a.national_id = $1
      union
      (select a.* from catalogue.adoption a where a.base_id = $1 order by a.id limit $2)
    ), bases as (
      select distinct base_id as id from own where base_id is not null and base_dated
    ), beside as (
      select a.* from catalogue.adoption a join bases b on b.id = a.base_id
      where a.id not in (select id from own) order by a.id limit $2
    ), nationals as (
      select national_id as id from own union select national_id from beside
    ), older as (
      select distinct r.old_id as id from catalogue.replacement r join nationals n on n.id = r.new_id where not r.planned
    ), before as (
      select a.* from catalogue.adoption a join older o on o.id = a.national_id
      where a.id not in (select id from own) and a.id not in (select id from beside) order by a.id limit $2
    ), gaps as (
      select a.* from catalogue.adoption a join catalogue.edition e on e.id = a.base_id
      where e.family_id in (select o.family_id from catalogue.edition o join bases b on b.id = o.id)
        and a.id not in (select id from own union all select id from beside union all select id from before)
      order by a.id limit $2
    )
    select ring, national_id, base_id, degree, degree_stated, degree_basis, confirmed, base_dated, dual_number, deviations,
           deviations_seen, deviations_complete, source_id, grade, stated_on, note
    from (
      select 0 as ring, * from own union all select 1, * from beside union all select 2, * from before
      union all select 3, * from gaps
    ) a
    order by ring, grade desc, id`,

  /** $1 edition ids of the picture: what they replaced and what replaced them. */
  laneReplacements: `
    select new_id, old_id, min(extent) as extent
    from catalogue.replacement
    where (new_id = any($1::int[]) or old_id = any($1::int[])) and not planned
    group by new_id, old_id
    order by new_id, old_id
    limit 60`,

  /** $1 edition ids: the editions of their families, from which the newest in force is told. */
  families: `
    select ${editionColumns}
    from catalogue.edition e ${familyAndSuccessors}
    where e.family_id in (select b.family_id from catalogue.edition b where b.id = any($1::int[]))
      and e.document = 'edition'
    limit 500`,

  /** $1 ICS codes, $2 CCS codes: each with its path up to the field. */
  classPaths: `
    with recursive up as (
      select 'ICS' as scheme, c.code as leaf, 0 as depth, c.code, c.parent, c.title_hans, c.title_en
      from catalogue.ics c where c.code = any($1::text[])
      union all
      select 'ICS', u.leaf, u.depth + 1, c.code, c.parent, c.title_hans, c.title_en
      from up u join catalogue.ics c on c.code = u.parent
      where u.scheme = 'ICS'
    ), up_ccs as (
      select 'CCS' as scheme, c.code as leaf, 0 as depth, c.code, c.parent, c.title_hans, null::text as title_en
      from catalogue.ccs c where c.code = any($2::text[])
      union all
      select 'CCS', u.leaf, u.depth + 1, c.code, c.parent, c.title_hans, null
      from up_ccs u join catalogue.ccs c on c.code = u.parent
    )
    select scheme, leaf, depth, code, title_hans, title_en from up
    union all
    select scheme, leaf, depth, code, title_hans, title_en from up_ccs`,

  /** $1 source ids. */
  sources: `select id, address, kind, grade, stated_on from catalogue.source where id = any($1::text[])`,
};
