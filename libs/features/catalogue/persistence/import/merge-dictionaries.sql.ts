import { createStaging } from './staging';

export const prelude = createStaging;

const keyed = (table: string, key: string, columns: readonly string[]): string => `
with fresh as (
  select distinct on (${key}) * from import_${table} order by ${key}, line desc
), changed as (
  insert into catalogue.${table} as t (${[key, ...columns].join(', ')})
  select ${[key, ...columns].join(', ')} from fresh
  on conflict (${key}) do update set ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}
    where (${columns.map((name) => `t.${name}`).join(', ')}) is distinct from (${columns.map((name) => `excluded.${name}`).join(', ')})
  returning ${key}
)
insert into import_new_row select line from fresh join changed using (${key})`;

/** Dictionaries, which have codes of their own: the file's row stands. */
export const queries = {
  ics: keyed('ics', 'code', ['level', 'parent', 'title_en', 'title_hans', 'note_en']),
  ccs: keyed('ccs', 'code', ['level', 'parent', 'title_hans', 'note']),
  term: keyed('term', 'id', [
    'term_en', 'mainland', 'taiwan', 'kind', 'domain', 'context', 'not_context', 'ambiguous', 'basis', 'status', 'source_id', 'licence', 'grade', 'note',
    'direction', 'not_after', 'not_before',
  ]),
};
