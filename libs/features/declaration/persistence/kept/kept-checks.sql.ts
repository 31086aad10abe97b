import { toldStandards } from './told-standards.sql';

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const check = `c.id::int, c.version, encode(v.sha256, 'hex') as sha256, encode(v.sm3, 'hex') as sm3, ${instant('c.at')} as at, c.outcome, ${toldStandards('c')}`;
const checks = `declaration.checked c join declaration.version v on v.number = c.number and v.version = c.version`;

export const queries = {
  ofDeclaration: `select ${check} from ${checks} where c.number = $1 order by c.id desc limit $2`,
  one: `select ${check} from ${checks} where c.number = $1 and c.id = $2::bigint`,
  /** Row level security leaves those of the acting organisation. */
  alerts: `
    select d.id, k.number, k.version, p.state, coalesce(k.draft #>> '{products,0,name}', '') as title, ${instant('k.checked_at')} as "checkedAt", k.findings, d.writing,
      coalesce((select c.standards from declaration.checked c where c.number = k.number and c.outcome = 'changed' order by c.id desc limit 1), '[]') as standards
    from declaration.kept k join declaration.published p on p.number = k.number join declaration.declaration d on d.id = p.declaration_id
    where jsonb_array_length(k.findings) > 0 and p.state in ('in_force', 'under_inspection', 'corrected')
    order by k.checked_at desc limit $1`,
};
