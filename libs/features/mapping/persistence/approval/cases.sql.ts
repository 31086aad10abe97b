import { TODAY } from '@platform/database';

/** Where its last day is over it has expired, whoever has taken note of it. */
const found = `
  select m.id, m.number, case when m.state in ('approved', 'suspended') and p.valid_until < ${TODAY} then 'expired' else m.state end as state, m.submitted as version, m.source, m.target, m.example, m.supersedes, v.content, encode(v.digest, 'hex') as digest, v.submitted_by as "submittedBy",
    to_char(v.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "submittedAt",
    (select coalesce(array_agg(d.account_id order by d.account_id), '{}') from mapping.drafter d where d.mapping_id = m.id)
      || (select coalesce(array_agg(distinct w.submitted_by), '{}') from mapping.version w where w.mapping_id = m.id and w.submitted_by is not null) as writers
  from mapping.mapping m join mapping.version v on v.mapping_id = m.id and v.version = m.submitted left join mapping.published p on p.number = m.number
  where m.number = $1`;

export const queries = {
  /** $1 number. Locked in a statement of its own, so that what is read next is what it was locked for. */
  lock: `select id from mapping.mapping where number = $1 for update`,
  found,
  /** $1 id, $2 state. */
  saveState: `update mapping.mapping set state = $2, state_since = clock_timestamp() where id = $1::uuid`,
  numberOf: `select number from mapping.mapping where id = $1::uuid`,
};
