const requirement = `
  select r.external_id, r.edition_id, r.clause, r.characteristic_hans, r.characteristic_hant, r.characteristic_en, r.kind, r.operator, r.value,
    r.lower, r.upper, r.unit, r.conditions, r.method_text, r.method_edition, r.method_clause, r.sample, r.statement, r.source_id, r.grade
  from correspondence.requirement r`;

const pair = 'p.external_id, a.external_id as a, b.external_id as b, p.relation, p.reason, p.source_id, p.grade, p.note';
const pairEnds = `
    from correspondence.requirement_pair p
      join correspondence.requirement a on a.id = p.a_id
      join correspondence.requirement b on b.id = p.b_id`;

export const queries = {
  /** $1 edition ids; in the order of recording. */
  ofEditions: `${requirement} where r.edition_id = any($1::int[]) order by r.id`,

  /** $1 ids as files have them. */
  byIds: `${requirement} where r.external_id = any($1::text[]) order by r.id`,

  /** $1 and $2 edition ids. \`turned\`: the pair is told from the second of them. */
  pairsBetween: `
    select ${pair}, a.edition_id <> $1 as turned
    ${pairEnds}
    where (a.edition_id, b.edition_id) in (($1::int, $2::int), ($2::int, $1::int))
    order by p.id`,

  /** $1 edition ids. */
  pairsOf: `
    select ${pair}, false as turned
    ${pairEnds}
    where a.edition_id = any($1::int[]) or b.edition_id = any($1::int[])
    order by p.id`,

  /** $1 edition ids. */
  known: `
    select e.id, (select count(*)::int from correspondence.requirement r where r.edition_id = e.id) as known, coalesce(l.requirements_complete, false) as complete
    from unnest($1::int[]) as e(id) left join correspondence.requirement_list l on l.edition_id = e.id`,
};
