/** Columns of every sourced row; \`f\` is the fact, \`s\` its source. */
const sourced = `f.source_id, f.grade, f.note, s.address as source_address, s.kind as source_kind, s.grade as source_grade`;
const source = `join catalogue.source s on s.id = f.source_id and s.licence is distinct from 'none'`;
/** Facts about documents of no side, whose collection names no licence. */
const ungranted = `join catalogue.source s on s.id = f.source_id and s.licence = 'none'`;
const international = (id: string): string => `exists (select from catalogue.edition x where x.id = ${id} and x.side = 'international')`;
const numberOf = (id: string): string => `(select number from catalogue.edition where id = ${id})`;
const numbersOf = (ids: string, between: string): string => `(select string_agg(number, '${between}' order by number) from catalogue.edition where id = any(${ids}))`;

/** One statement per set, by its name; rows in a stable order. */
export const queries = {
  standards: `
select coalesce(f.printed, e.number) as number, e.side, e.kind, f.title_hans as title_zh_hans, f.title_hant as title_zh_hant, f.title_en, f.title_basis,
  f.nature, f.status, f.status_raw, f.issued, f.implemented, f.withdrawn, array_to_string(f.ics, ';') as ics, array_to_string(f.ccs, ';') as ccs,
  f.committee, f.class_no, f.part_text, f.basis, f.stated_on as retrieved, ${sourced}
from catalogue.statement f join catalogue.edition e on e.id = f.edition_id ${source} order by f.id`,
  adoptions: `
select f.external_id as id, ${numberOf('f.national_id')} as national, coalesce(${numberOf('f.base_id')}, 'unknown') as base, f.degree, f.degree_stated, f.degree_basis,
  f.confirmed, f.base_dated, f.dual_number, f.deviations, f.deviations_seen, f.deviations_complete, f.stated_on as retrieved, ${sourced}
from catalogue.adoption f ${source} order by f.id`,
  replacements: `
select ${numberOf('f.new_id')} as from_number, case when f.planned then 'will_replace' else 'replaces' end as relation, ${numberOf('f.old_id')} as to_number,
  f.extent, f.planned, f.happened_on as date, f.basis, ${sourced}
from catalogue.replacement f ${source} order by f.id`,
  amendments: `
select ${numberOf('f.edition_id')} as from_number, 'amends' as relation, ${numberOf('f.base_id')} as to_number, f.basis, ${sourced}
from catalogue.amendment f ${source} order by f.id`,
  relations: `
select ${numberOf('f.from_id')} as from_number, f.kind as relation, ${numberOf('f.to_id')} as to_number, ${sourced}
from catalogue.relation f ${source} order by f.id`,
  changes: `
select f.external_id as id, ${numbersOf('f.old_ids', ' + ')} as old, ${numberOf('f.new_id')} as new, f.clause, f.old_clause, f.summary as change, f.kind,
  f.stated_on as retrieved, ${sourced}
from catalogue.change f ${source} order by f.id`,
  clauses: `
select ${numberOf('f.edition_id')} as standard, f.number as clause, f.parent, f.place as "order", f.annex, f.title_hans as title_zh_hans, f.title_hant as title_zh_hant,
  f.title_en, f.abstract_hans as abstract_zh_hans, f.abstract_hant as abstract_zh_hant, f.abstract_en, f.stated_on as retrieved, ${sourced}
from catalogue.clause f ${source} order by f.id`,
  transitions: `
select ${numberOf('f.edition_id')} as number, f.procedure, f.starts_on as "from", ${sourced}
from catalogue.transition f ${source} order by f.id`,
  access: `
select f.product_hans as product_zh_hans, f.product_hant as product_zh_hant, f.product_en, f.side, f.scheme, ${numbersOf('f.edition_ids', ';')} as standards,
  f.starts_on as "from", ${sourced}
from catalogue.access f ${source} order by f.id`,
  terms: `
select f.id, f.term_en, array_to_string(f.mainland, ';') as mainland_zh_hans, array_to_string(f.taiwan, ';') as taiwan_zh_hant, f.kind as pair_type, f.domain,
  f.context, f.not_context, f.ambiguous, f.basis, f.status, f.licence, ${sourced}
from catalogue.term f ${source} where f.licence is null or f.licence not like 'CC-BY%' order by f.id`,
  sources: `
select s.id, case when s.grade >= 2 then s.address end as address, s.kind, s.grade, s.licence
from catalogue.source s where s.licence is distinct from 'none' and (s.grade >= 2 or s.kind is not null) order by s.id`,
  ics: `select code, level, parent, title_en, title_hans as title_zh_hans, note_en from catalogue.ics order by code`,
  ccs: `select code, level, parent, title_hans as title_zh_hans, note from catalogue.ccs order by code`,
  'international-standards': `
select coalesce(f.printed, e.number) as number, e.kind, f.title_en, f.status, f.issued, f.implemented, f.withdrawn, array_to_string(f.ics, ';') as ics, f.committee,
  f.stated_on as retrieved, ${sourced}
from catalogue.statement f join catalogue.edition e on e.id = f.edition_id and e.side = 'international' ${ungranted} order by f.id`,
  'international-relations': `
select from_number, relation, to_number, date, basis, source_id, grade, note, source_address, source_kind, source_grade from (
  select 1 as part, f.id, ${numberOf('f.new_id')} as from_number, case when f.planned then 'will_replace' else 'replaces' end as relation, ${numberOf('f.old_id')} as to_number,
    f.happened_on as date, f.basis, ${sourced}
  from catalogue.replacement f ${ungranted} where ${international('f.new_id')}
  union all
  select 2, f.id, ${numberOf('f.edition_id')}, 'amends', ${numberOf('f.base_id')}, null, f.basis, ${sourced}
  from catalogue.amendment f ${ungranted} where ${international('f.edition_id')}
) facts order by part, id`,
  /** Sources without a licence that say something of a document of a side: what they say stands in no set. */
  leftOut: `
select s.id from catalogue.source s where s.licence = 'none'
  and exists (select from catalogue.statement f join catalogue.edition e on e.id = f.edition_id where f.source_id = s.id and e.side <> 'international') order by s.id`,
};
