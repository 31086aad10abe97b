const requirementColumns = `external_id, edition_id, clause, characteristic_hans, characteristic_hant, characteristic_en, kind, operator, value,
  lower, upper, unit, conditions, method_text, method_edition, method_clause, sample, statement, source_id, grade, stated_on, note`;
const pairColumns = 'external_id, a_id, b_id, relation, reason, source_id, grade, stated_on, note';

const assigned = (columns: string): string => columns.split(',').map((name) => `${name.trim()} = excluded.${name.trim()}`).join(', ');

/** Writes rows that are new or say something else than before; gives the lines of these. */
const upsert = (table: string, columns: string, types: string): string => `
with rows as (
  select * from jsonb_to_recordset($1::jsonb) as r(line int, ${types}, digest text)
), written as (
  insert into correspondence.${table} as stored (${columns}, digest)
  select ${columns}, decode(digest, 'hex') from rows order by line
  on conflict (external_id) do update set ${assigned(columns)}, digest = excluded.digest
  where stored.digest <> excluded.digest
  returning external_id
)
select line from rows join written using (external_id)`;

export const queries = {
  /** $1 rows as JSON. */
  upsertRequirements: upsert('requirement', requirementColumns, `external_id text, edition_id int, clause text, characteristic_hans text,
    characteristic_hant text, characteristic_en text, kind text, operator text, value jsonb, lower text, upper text, unit text, conditions jsonb,
    method_text text, method_edition text, method_clause text, sample text, statement text, source_id text, grade int, stated_on text, note text`),

  /** $1 rows as JSON. */
  upsertPairs: upsert('requirement_pair', pairColumns, `external_id text, a_id int, b_id int, relation text, reason text, source_id text, grade int,
    stated_on text, note text`),

  /** $1 lists as JSON. */
  writeLists: `
    with said as (
      select * from jsonb_to_recordset($1::jsonb) as s(edition_id int, complete boolean, source_id text, grade int)
    ), gone as (
      delete from correspondence.requirement_list l using said s where l.edition_id = s.edition_id and not s.complete
    )
    insert into correspondence.requirement_list (edition_id, requirements_complete, source_id, grade)
    select edition_id, true, source_id, grade from said where complete order by edition_id
    on conflict (edition_id) do update set requirements_complete = true, source_id = excluded.source_id, grade = excluded.grade`,

  requirementIds: `select external_id, id from correspondence.requirement`,
};
