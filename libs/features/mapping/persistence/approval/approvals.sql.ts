const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const columns = `
  a.id, a.mapping, a.number, a.version, a.digest, a.regulator_id as regulator, a.regulator as names, a.effect, a.territory, a.valid_until as until, a.notice_days as days,
  a.notice_from as "from", a.notice_until as "lastDay", ${instant('a.closes')} as closes, clock_timestamp() >= a.closes as closed, a.offline, a.sent_by as "sentBy",
  a.example, a.outcome, a.reasons, a.settled_by as "settledBy", ${instant('a.settled_at')} as "settledAt"`;

const objection = `o.id, o.place, o.words, ${instant('o.received')} as received, o.outcome, o.answer, ${instant('o.answered_at')} as "answeredAt"`;

export const queries = {
  /** $1 id, $2 mapping, $3 number, $4 version, $5 digest, $6 regulator, $7 its names, $8 effect, $9 territory, $10 until, $11 days, $12 from, $13 last day, $14 offline, $15 by, $16 example. A notice of no days is over at once; that of an example stays open for a moment, so that somebody can object. */
  create: `
    insert into mapping.approval (id, mapping, number, version, digest, regulator_id, regulator, effect, territory, valid_until, notice_days, notice_from, notice_until, closes, offline, sent_by, example)
    values ($1::uuid, $2::uuid, $3, $4::int, $5, $6::uuid, $7::jsonb, $8, $9, $10::date, $11::int, $12::date, $13::date,
      case when $11::int = 0 then clock_timestamp() + case when $16::boolean then interval '20 seconds' else interval '0' end else ($13::date + 1)::timestamp at time zone 'Asia/Shanghai' end, $14::jsonb, $15::uuid, $16::boolean)`,

  lockOpen: `select id from mapping.approval where mapping = $1::uuid and outcome is null for update`,
  open: `select ${columns} from mapping.approval a where a.mapping = $1::uuid and a.outcome is null`,
  lockOpenOf: `select id from mapping.approval where number = $1 and outcome is null for update`,
  openOf: `select ${columns} from mapping.approval a where a.number = $1 and a.outcome is null`,
  approvedBy: `select regulator_id as regulator from mapping.approval where mapping = $1::uuid and outcome = 'approved' order by settled_at desc limit 1`,
  /** As they followed each other: at most one is open, and it is the last. */
  all: `select ${columns} from mapping.approval a where a.mapping = $1::uuid order by a.settled_at nulls last, a.id`,

  /** $1 id, $2 outcome, $3 reasons, $4 by. */
  settle: `update mapping.approval set outcome = $2, reasons = $3, settled_by = $4::uuid, settled_at = clock_timestamp() where id = $1::uuid`,

  /** $1 approval, $2 id, $3 words. The clock is asked after the lock was had: no objection comes in after the end. */
  object: `
    insert into mapping.objection (id, approval, place, words)
    select $2::uuid, a.id, (select count(*) from mapping.objection o where o.approval = a.id) + 1, $3 from mapping.approval a
    where a.id = $1::uuid and a.outcome is null and clock_timestamp() < a.closes
    returning place, encode(sha256(convert_to(words, 'UTF8')), 'hex') as sha256`,

  lockObjection: `select ${objection} from mapping.objection o where o.approval = $1::uuid and o.id = $2::uuid for update`,
  objections: `select ${objection} from mapping.objection o where o.approval = $1::uuid order by o.place`,
  /** $1 id, $2 outcome, $3 answer, $4 by. */
  answer: `update mapping.objection set outcome = $2, answer = $3, answered_by = $4::uuid, answered_at = clock_timestamp() where id = $1::uuid`,
  counts: `
    select count(*)::int as received, (count(*) filter (where outcome = 'taken-up'))::int as "takenUp", (count(*) filter (where outcome = 'refused'))::int as refused
    from mapping.objection where approval = $1::uuid`,

  /** $1 mapping, $2 version, $3 regulator, $4 its names, $5 words. The same words once more on the same version are no second remark. */
  sendBack: `
    insert into mapping.sent_back (mapping, place, version, regulator_id, regulator, words)
    select $1::uuid, (select count(*) from mapping.sent_back where mapping = $1::uuid) + 1, $2::int, $3::uuid, $4::jsonb, $5
    where not exists (select from mapping.sent_back where mapping = $1::uuid and version = $2::int and words = $5)`,
  sentBack: `select version, regulator as names, words, ${instant('at')} as at from mapping.sent_back where mapping = $1::uuid order by place`,
};
