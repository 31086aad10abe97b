import { toldStandards } from './told-standards.sql';

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const queries = {
  ofStandard: `
    select h.look_id::int as id, ${instant('l.at')} as at, h.acts, h.after::jsonb as after
    from declaration.change h join declaration.look l on l.id = h.look_id where h.standard = $1 and h.before <> h.after order by h.look_id desc limit $2`,
  versions: `select version, ${instant('at')} as at from declaration.version where number = $1 order by version desc limit $2`,
  looks: `select id::int, ${instant('at')} as at, outcome, ${toldStandards('c')} from declaration.checked c where number = $1 order by id desc limit $2`,
  /** A state that is not the first one; its day begins in Beijing. */
  state: `select state, state_reason as reason, ${instant(`state_since::timestamp at time zone 'Asia/Shanghai'`)} as at from declaration.published where number = $1 and state <> 'in_force'`,
};
