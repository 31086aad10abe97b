/** What an edition is told to be in relation to others, one row for each source. */
const relation = (kind: string, number: string, from: string, degree = 'null'): string => `
  select jsonb_build_object('kind', '${kind}', 'number', ${number}, 'degree', ${degree}, 'source', r.source_id, 'grade', r.grade) as told from ${from}`;

export const queries = {
  /** $1 slugs. */
  editions: `
select e.id, e.slug, e.status, coalesce((
  select jsonb_agg(told order by told ->> 'kind', (told ->> 'grade')::int desc, told ->> 'number', told ->> 'source') from (
    ${relation('replacedBy', 'n.number', 'catalogue.replacement r join catalogue.edition n on n.id = r.new_id where r.old_id = e.id and not r.planned')}
    union all ${relation('amendedBy', 'a.number', 'catalogue.amendment r join catalogue.edition a on a.id = r.edition_id where r.base_id = e.id')}
    union all ${relation('adopts', 'b.number', 'catalogue.adoption r join catalogue.edition b on b.id = r.base_id where r.national_id = e.id', 'r.degree')}
  ) relations), '[]') as relations
from catalogue.edition e where e.slug = any($1::text[])`,
  /** $1 ids. */
  statements: `select s.* from catalogue.statement s where s.edition_id = any($1::int[]) order by s.edition_id, s.id`,
};
