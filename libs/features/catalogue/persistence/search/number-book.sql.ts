import { editionColumns, familyAndSuccessors } from '../read/edition-columns';

/** Many numbers at once. */
export const queries = {
  /** $1 keys of documents. */
  documents: `
    select ${editionColumns}, x.key as matched_key
    from (
      select o.id, o.key, 'own' as kind from catalogue.edition o where o.key = any($1::text[])
      union all
      select k.edition_id, k.key, k.kind from catalogue.number_key k where k.key = any($1::text[]) and k.edition_id is not null and k.kind <> 'loose'
    ) x join catalogue.edition e on e.id = x.id ${familyAndSuccessors}
    order by x.key, array_position(array['own', 'alias', 'legacy', 'dual'], x.kind), e.id`,

  /** $1 keys of families. */
  families: `
    select ${editionColumns}, x.key as matched_key
    from (
      select o.id, o.key from catalogue.family o where o.key = any($1::text[])
      union
      select k.family_id, k.key from catalogue.number_key k
      where k.key = any($1::text[]) and k.family_id is not null and k.kind in ('alias', 'legacy')
    ) x join catalogue.edition e on e.family_id = x.id ${familyAndSuccessors}`,

  /** $1 editions: what took their place, a replacement of the whole before one of unknown extent, the newer first. */
  successors: `
    select r.old_id, n.number, n.slug, n.implemented
    from catalogue.replacement r join catalogue.edition n on n.id = r.new_id
    where r.old_id = any($1::int[]) and not r.planned
    order by r.old_id, array_position(array['whole', 'unknown', 'part'], r.extent), n.year desc nulls last, n.id`,
};
