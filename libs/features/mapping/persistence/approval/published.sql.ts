import { TODAY } from '@platform/database';

/** Its last day is over, whoever has taken note of it. */
export const isOver = `p.state in ('approved', 'suspended') and p.valid_until < ${TODAY}`;
export const state = `case when ${isOver} then 'expired' else p.state end`;

/** Newest document under the number. */
const newest = `(select v.document, encode(v.sha256, 'hex') as sha256, v.version, v.record from mapping.published_version v where v.number = p.number order by v.record desc limit 1)`;

const line = `
  p.number, p.version, ${state} as state, case when ${isOver} then p.valid_until + 1 else p.state_since end as since, case when ${isOver} then null else p.reason end as reason, p.source_id as "sourceId", p.target_id as "targetId", p.territory, p.valid_until as until, p.successor, p.example`;

export const queries = {
  lock: `select number from mapping.published where number = $1 for update`,
  standing: `select p.number, p.version, p.state, p.record, d.document, d.sha256 from mapping.published p cross join lateral ${newest} d where p.number = $1`,

  /** $1 number, $2 mapping, $3 version, $4 state, $5 day, $6 reason, $7 source, $8 target, $9 territory, $10 until, $11 record, $12 successor, $13 example. */
  upsert: `
    insert into mapping.published (number, mapping, version, state, state_since, reason, source_id, target_id, territory, valid_until, record, successor, example)
    values ($1, $2::uuid, $3::int, $4, $5::date, $6, $7::int, $8::int, $9, $10::date, $11::int, $12, $13::boolean)
    on conflict (number) do update set version = excluded.version, state = excluded.state, state_since = excluded.state_since, reason = excluded.reason, territory = excluded.territory,
      valid_until = excluded.valid_until, record = excluded.record, successor = excluded.successor`,
  /** $1 number, $2 record, $3 version, $4 act, $5 reasons, $6 names, $7 day. */
  insertAct: `insert into mapping.public_act (number, record, version, act, reasons, by_name, "on") values ($1, $2::int, $3::int, $4, $5, $6::jsonb, $7::date)`,
  /** $1 number, $2 record, $3 version, $4 document, $5 day. */
  keep: `
    insert into mapping.published_version (number, record, version, document, sha256, "on") values ($1, $2::int, $3::int, $4, sha256(convert_to($4, 'UTF8')), $5::date)
    returning encode(sha256, 'hex') as sha256`,
  nextRecord: `update mapping.published set record = record + 1 where number = $1 returning record`,
  /** Nobody changes it until the transaction ends; none where somebody does now. */
  lockSuccessor: `select number from mapping.mapping where number = $1 for share skip locked`,
  /** $1 number, $2 other. */
  approvedPair: `
    select m.source, m.target, o.source as "otherSource", o.target as "otherTarget", p.territory from mapping.mapping m, mapping.mapping o join mapping.published p on p.number = o.number
    where m.number = $1 and o.number = $2 and o.state = 'approved' and (${isOver}) is not true`,

  one: `select ${line}, d.document, d.sha256, d.record as "documentRecord" from mapping.published p cross join lateral ${newest} d where p.number = $1`,
  /** $1 number, $2 version. */
  version: `
    select ${line}, v.document, encode(v.sha256, 'hex') as sha256, v.record as "documentRecord" from mapping.published p join mapping.published_version v on v.number = p.number
    where p.number = $1 and v.version = $2::int order by v.record desc limit 1`,
  acts: `select record, version, act, reasons, by_name as by, "on" from mapping.public_act where number = $1 order by record`,
  versions: `select distinct version from mapping.published_version where number = $1 order by version`,
  answered: `
    select o.place, o.outcome, o.answer from mapping.objection o join mapping.approval a on a.id = o.approval
    where a.number = $1 and o.outcome is not null order by a.notice_from, o.place`,
  notice: `select to_char(closes at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as closes, clock_timestamp() < closes as open from mapping.approval where number = $1 and outcome is null`,
  over: `select p.number from mapping.published p where ${isOver}`,
};
