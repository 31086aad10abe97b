import { TODAY } from '@platform/database';

/** Whether a number says which edition it is: by its year, or, of a document without numbering, by its own words. */
const dated = (alias: string): string => `(${alias}.year is not null or ${alias}.kind <> 'standard' and strpos(${alias}.number, 'not stated') = 0)`;

/** First known day of an edition as a number, 20240131; a year or a month begins on its first day. */
const firstDay = `replace(rpad(coalesce(e.issued, e.year::text, e.implemented), 10, '-01-01'), '-', '')::int`;

/** A decision on an example counts between examples alone. */
const amongExamples = `(not d.example or catalogue.is_example(d.from_id) and catalogue.is_example(d.to_id))`;

const digest = (alias: string): string => `encode(substring(${alias}.digest for 8), 'hex') as digest`;

export const queries = {
  version: `select version::text as version from catalogue.facts_state`,

  /** Blocks of facts that are packed. */
  packedBlocks: `select kind, array_agg(block order by block) as blocks from catalogue.packed_facts group by kind`,

  /** About how many documents and facts there are, as the last analysis counted them. */
  expected: `
    select coalesce(sum(greatest(reltuples, 0)) filter (where relname = 'edition'), 0)::int as documents,
      coalesce(sum(greatest(reltuples, 0)) filter (where relname <> 'edition'), 0)::int as facts
    from pg_class
    where oid in ('catalogue.edition'::regclass, 'catalogue.adoption'::regclass, 'catalogue.replacement'::regclass, 'catalogue.amendment'::regclass, 'catalogue.relation'::regclass)`,

  /** Adoptions with deviations, of which there are few. */
  deviations: `select id::int, deviations from catalogue.adoption where base_id is not null and deviations <> '[]'`,

  /** Recorded changes, each once for every edition that the newer one came from. */
  changes: `
    select c.new_id, o.id as old_id, c.old_clause, c.kind, c.summary
    from catalogue.change c cross join lateral unnest(c.old_ids) as o(id)
    order by c.id`,

  /** $1 ids. */
  adoptions: `
    select 'adoption' as kind, a.id::int, ${digest('a')}, n.number as from_number, b.number as to_number, a.source_id, a.grade,
      n.year as from_year, ${dated('n')} as from_dated, ${dated('b')} as to_dated,
      a.degree, a.degree_stated, a.confirmed, a.base_dated, a.deviations, a.deviations_seen, a.deviations_complete
    from catalogue.adoption a join catalogue.edition n on n.id = a.national_id join catalogue.edition b on b.id = a.base_id
    where a.id = any($1::int[])`,

  /** $1 ids. */
  replacements: `
    select 'replacement' as kind, r.id::int, ${digest('r')}, n.number as from_number, o.number as to_number, r.source_id, r.grade,
      (select coalesce(jsonb_agg(jsonb_build_object('old_clause', c.old_clause, 'kind', c.kind, 'summary', c.summary) order by c.id), '[]')
        from catalogue.change c where c.new_id = r.new_id and r.old_id = any(c.old_ids)) as changes
    from catalogue.replacement r join catalogue.edition n on n.id = r.new_id join catalogue.edition o on o.id = r.old_id
    where r.id = any($1::int[])`,

  /** $1 ids. */
  amendments: `
    select 'amendment' as kind, a.id::int, ${digest('a')}, d.number as from_number, b.number as to_number, a.source_id, a.grade, '[]'::jsonb as changes
    from catalogue.amendment a join catalogue.edition d on d.id = a.edition_id join catalogue.edition b on b.id = a.base_id
    where a.id = any($1::int[])`,

  /** $1 ids. */
  mentions: `
    select 'mention' as kind, r.id::int, ${digest('r')}, f.number as from_number, t.number as to_number, r.source_id, r.grade
    from catalogue.relation r join catalogue.edition f on f.id = r.from_id join catalogue.edition t on t.id = r.to_id
    where r.id = any($1::int[])`,

  /** $1 ids. */
  mappings: `
    select 'mapping' as kind, m.id::int, ${digest('m')}, f.number as from_number, t.number as to_number, m.mapping as source_id, m.grade, m.mapping, m.relation, m.negated,
      m.version, m.body, m.territory, m.effect, m.unilateral
    from catalogue.decided_mapping m join catalogue.edition f on f.id = m.from_id join catalogue.edition t on t.id = m.to_id
    where m.id = any($1::int[])`,

  /** Decided mappings that stand and whose last day is not over, of which there are few; or those asked for. $1 ids, or null. */
  standingMappings: `
    select d.id::int, d.mapping, d.from_id as "from", d.to_id as "to", d.relation, d.negated, d.grade from catalogue.decided_mapping d
    where case when $1::int[] is null then d.standing = 'stands' and (d.valid_until is null or d.valid_until >= ${TODAY}) else d.id = any($1::int[]) end
      and ${amongExamples}
    order by d.id`,

  /** Every fact of a decision, with the days from which on it stood how. */
  decisions: `
    select d.id::int, d.mapping, d.territory, d.valid_from as "from", d.valid_until as until,
      (select coalesce(jsonb_agg(jsonb_build_object('on', s."on", 'standing', s.standing) order by s.id), '[]') from catalogue.decided_standing s where s.decided_id = d.id) as standings
    from catalogue.decided_mapping d where ${amongExamples} order by d.id`,

  /** $1 keys of documents. */
  idsByKey: `select key, id from catalogue.edition where key = any($1::text[])`,

  /** $1 edition ids. */
  transitions: `
    select edition_id, procedure, starts_on, source_id, grade, note
    from catalogue.transition where edition_id = any($1::int[])
    order by edition_id, starts_on, id`,
};

/** Columns for the graph. Every column is an int4 and none is null, so that all rows of a statement have one length. */
export const commands = {
  /** Key, side, first day (0: unknown), family, year (0: undated), 1 for a number that says its edition + 2 for an edition in force. */
  documents: `copy (
    select e.id, case e.side when 'mainland' then 0 when 'taiwan' then 1 when 'international' then 2 else 3 end,
      coalesce(${firstDay}, 0), e.family_id, coalesce(e.year, 0)::int,
      case when ${dated('e')} then 1 else 0 end + case when e.document = 'edition' and e.status = 'in_force' then 2 else 0 end
    from catalogue.edition e order by e.id
  ) to stdout (format binary)`,
};
