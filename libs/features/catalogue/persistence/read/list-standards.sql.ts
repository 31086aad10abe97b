import { editionColumns, familyAndSuccessors } from './edition-columns';

const title = `lower(concat_ws(E'\\n', e.title_hans, e.title_hant, e.title_en))`;

/**
 * Filters, each null where it does not apply: $1 LIKE patterns, all of which the titles in lower case must match, $2 side,
 * $3 kind, $4 status, $5 ICS class, $6 CCS class (each with everything under it), $7 nature, $8 degree of an adoption,
 * $14 regular expressions for the words that must begin where a word begins.
 */
const filters = `
  (cardinality($1::text[]) = 0 or (${title} like all ($1::text[]) and ${title} ~ all ($14::text[])))
  and ($2::text is null or e.side = $2)
  and ($3::text is null or e.kind = $3)
  and ($4::text is null or e.status = $4)
  and ($5::text is null or e.ics && array(
        select c.code from catalogue.ics c where c.code = $5 or c.code like $5 || '.%' union select $5))
  and ($6::text is null or e.ccs && array(
        with recursive down as (
          select c.code from catalogue.ccs c where c.code = $6
          union select c.code from catalogue.ccs c join down d on c.parent = d.code)
        select code from down union select c.code from catalogue.ccs c where c.code like $6 || '%' union select $6))
  and ($7::text is null or e.nature = $7)
  and ($8::text is null or e.id in (select a.national_id from catalogue.adoption a where a.degree = $8))`;

const order = `case e.status when 'in_force' then 0 else 1 end as gone, coalesce(e.issued, e.implemented, e.year::text, '') as newest`;

/** $9 rows, then the place after which the page begins, all null on the first: $10 rank, $11 gone, $12 newest, $13 id. */
const page = `
  select h.*, (select count(*)::int from (select from hits limit 10001) c) as counted
  from hits h
  where $10::int is null
     or (h.rank, h.gone) > ($10::int, $11::int)
     or ((h.rank, h.gone) = ($10::int, $11::int) and (h.newest < $12::text or (h.newest = $12::text and h.id > $13::int)))
  order by h.rank, h.gone, h.newest desc, h.id
  limit $9::int`;

export const queries = {
  /** Standards by the words of their titles and by filters. Those without a title appear by number only. */
  byTitle: `
    with hits as materialized (
      select e.id, case when cardinality($1::text[]) = 0 then 4 else 3 end as rank, ${order}
      from catalogue.edition e
      where coalesce(e.title_hans, e.title_hant, e.title_en) is not null and ${filters}
    ) ${page}`,

  /** $15 keys of documents, $16 of families, $17 of families of similar numbers, $18 serials: standards by number. */
  byNumber: `
    with numbered as (
      select id, min(rank) as rank from (
        select o.id, 0 as rank from catalogue.edition o where o.key = any($15::text[])
        union all
        select k.edition_id, 0 from catalogue.number_key k
        where k.key = any($15::text[]) and k.edition_id is not null and k.kind <> 'loose'
        union all
        select o.id, 1 from catalogue.family f join catalogue.edition o on o.family_id = f.id
        where f.key = any($16::text[]) or f.serial = any($18::text[])
        union all
        select o.id, case when k.kind = 'loose' then 2 else 1 end
        from catalogue.number_key k join catalogue.edition o on o.family_id = k.family_id
        where k.key = any($16::text[])
        union all
        select o.id, 2 from catalogue.family f join catalogue.edition o on o.family_id = f.id
        where f.key = any($17::text[])
      ) x group by id
    ), hits as materialized (
      select e.id, n.rank, ${order}
      from numbered n join catalogue.edition e on e.id = n.id
      where ${filters}
    ) ${page}`,

  /** $1 edition ids. */
  items: `
    select ${editionColumns}, e.ics, e.ccs
    from catalogue.edition e ${familyAndSuccessors}
    where e.id = any($1::int[])`,

  /** $1 edition ids: what they adopt. */
  adoptedBases: `
    select distinct a.national_id, b.number as base, a.degree
    from catalogue.adoption a join catalogue.edition b on b.id = a.base_id
    where a.national_id = any($1::int[])
    order by a.national_id, b.number, a.degree`,

  /** $1 serial: whether any family has it. */
  hasSerial: `select exists (select from catalogue.family where serial = $1) as found`,
};
