import { editionColumns, familyAndSuccessors } from './edition-columns';

const familyColumns = 'f.id, f.number, f.slug, f.side, f.issuer';

/** From a number's keys, or an address segment, to editions and families. */
export const queries = {
  /** $1 keys of one document, the likelier first: by its own key, else by another key of the same document. */
  editionByKey: `
    select ${editionColumns}, x.place, x.matched
    from (
      select o.id, 'own' as matched, array_position($1::text[], o.key) as place
      from catalogue.edition o where o.key = any($1::text[])
      union all
      select k.edition_id, k.kind, array_position($1::text[], k.key)
      from catalogue.number_key k where k.key = any($1::text[]) and k.edition_id is not null
    ) x
    join catalogue.edition e on e.id = x.id ${familyAndSuccessors}
    order by x.place, array_position(array['own', 'alias', 'legacy', 'dual', 'loose'], x.matched), e.id
    limit 20`,

  /** $1 keys of undated numbers, the likelier first. */
  familiesByKey: `
    select ${familyColumns}, x.matched, x.place
    from (
      select o.id, 'own' as matched, array_position($1::text[], o.key) as place
      from catalogue.family o where o.key = any($1::text[])
      union all
      select coalesce(k.family_id, d.family_id), k.kind, array_position($1::text[], k.key)
      from catalogue.number_key k left join catalogue.edition d on d.id = k.edition_id
      where k.key = any($1::text[])
    ) x
    join catalogue.family f on f.id = x.id
    group by f.id, x.matched, x.place
    order by x.place, array_position(array['own', 'alias', 'legacy', 'dual', 'loose'], x.matched), f.id
    limit 20`,

  /** $1 serial as printed; families that have editions described by a source come first. */
  familiesBySerial: `
    select ${familyColumns}
    from catalogue.family f
    where f.serial = $1
    order by array_position(array['mainland', 'taiwan', 'international', 'other'], f.side::text), f.key
    limit 20`,

  /** $1 slug. */
  editionBySlug: `
    select ${editionColumns}, f.slug as family_slug
    from catalogue.edition e ${familyAndSuccessors}
    where e.slug = $1`,

  /** $1 slug. */
  familyBySlug: `select ${familyColumns} from catalogue.family f where f.slug = $1`,

  /** $1 family ids; newest first. */
  editionsOfFamilies: `
    select ${editionColumns}
    from catalogue.edition e ${familyAndSuccessors}
    where e.family_id = any($1::int[])
    order by e.family_id, e.year desc nulls last, e.number
    limit 1000`,

  /**
   * $1 family key, $2 loose family keys, $3 issuer, $4 serial: standards near a number that the catalogue lacks. Near is
   * last a key that begins like $1 without its last character.
   */
  nearNumber: `
    select distinct on (x.slug) x.rank, x.number, x.slug, x.side
    from (
      (select 1 as rank, e.number, e.slug, e.side, e.key as sort from catalogue.family f
         join catalogue.edition e on e.family_id = f.id
       where f.key = $1 order by e.year desc nulls last limit 6)
      union all
      (select 2, f.number, f.slug, f.side, f.key from catalogue.family f where f.key = any($2::text[]) limit 6)
      union all
      (select 3, f.number, f.slug, f.side, f.key from catalogue.family f
       where f.serial = $4 and f.issuer = $3 and f.key <> $1 order by f.key limit 6)
      union all
      (select 4, f.number, f.slug, f.side, f.key from catalogue.family f
       where f.serial = $4 and f.issuer <> $3 order by f.key limit 6)
      union all
      (select 5, f.number, f.slug, f.side, f.key from catalogue.family f
       where f.key >= left($1, -1) and f.key < left($1, -1) || E'\\uffff' and f.key <> $1 order by f.key limit 6)
    ) x
    order by x.slug, x.rank`,
};
