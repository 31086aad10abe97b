import { toldStandards } from './told-standards.sql';

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const stateAt = `(p.state_since::timestamp at time zone 'Asia/Shanghai')`;
const earlier = (column: string, place: string): string => `(${place}::timestamptz is null or ${column} < ${place}::timestamptz)`;
const change = `h.look_id::int as id, ${instant('l.at')} as at, h.acts, h.after::jsonb as after`;
const changes = `declaration.change h join declaration.look l on l.id = h.look_id`;

/** $1 number, $2 how many, $3 instant before which, or null. */
export const queries = {
  ofStandard: `select ${change} from ${changes} where h.standard = $1 and h.before <> h.after and ${earlier('l.at', '$3')} order by h.look_id desc limit $2`,
  /** $1 how many, and those of the same instant as the last; $2 instant before which, or null. */
  ofStandards: `select h.standard, ${change} from ${changes} where h.before <> h.after and ${earlier('l.at', '$2')} order by l.at desc fetch first ($1::int) rows with ties`,
  versions: `select version, ${instant('at')} as at from declaration.version where number = $1 and ${earlier('at', '$3')} order by version desc limit $2`,
  looks: `select id::int, ${instant('at')} as at, outcome, ${toldStandards('c')} from declaration.checked c where number = $1 and ${earlier('at', '$3')} order by id desc limit $2`,
  /** A state that is not the first one; its day begins in Beijing. */
  state: `select p.state, p.state_reason as reason, ${instant(stateAt)} as at from declaration.published p where p.number = $1 and p.state <> 'in_force' and ${earlier(stateAt, '$2')}`,
  /** $1 an enterprise or null, $2 how many, and those of the same instant as the last; $3 instant before which, or null. */
  ofDeclarations: `
    select n.id, n.number, ${instant('n.at')} as at, n.version, n.state, n.example from (
      (select 'version-' || v.version as id, v.number, v.at, v.version, null as state, p.example from declaration.version v join declaration.published p on p.number = v.number
        where ($1::text is null or p.enterprise_number = $1) and ${earlier('v.at', '$3')} order by v.at desc fetch first ($2::int) rows with ties)
      union all
      (select 'state-' || p.state, p.number, ${stateAt}, p.version, p.state, p.example from declaration.published p
        where p.state <> 'in_force' and ($1::text is null or p.enterprise_number = $1) and ${earlier(stateAt, '$3')} order by p.state_since desc fetch first ($2::int) rows with ties)) n
    order by n.at desc fetch first ($2::int) rows with ties`,
};
