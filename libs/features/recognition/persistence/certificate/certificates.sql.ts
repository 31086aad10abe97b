const kept = `
  c.number, c.kind, c.organisation_id as organisation, case when a.id is not null and not c.is_anonymous then jsonb_build_object('organisation', a.organisation_id, 'account', a.account_id, 'heldBy', a.held_by_id) end as applicant, c.enterprise, c.version, c.records, c.state, c.valid_until as "validUntil", c.is_anonymous as "isAnonymous", c.example,
  (now() at time zone 'Asia/Shanghai')::date as today, v.document as text, encode(v.sha256, 'hex') as sha256`;
const standing = `from recognition.certificate c join recognition.certificate_version v on v.number = c.number and v.version = c.version left join recognition.application a on a.id = c.application_id`;
const measure = `
  m.id, m.number, m.organisation_id as organisation, m.act, m.reason, m.words, m.until, m.proposed_by as by, m.outcome, m.refusal,
  to_char(m.proposed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, to_char(m.settled_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "settledAt"`;

export const queries = {
  nextNumber: `select nextval('recognition.certificate_number')::int as serial, extract(year from now() at time zone 'Asia/Shanghai')::int as year`,
  lock: `select number from recognition.certificate where number = $1 for update`,
  lockOf: `select number from recognition.certificate where application_id = $1::uuid for update`,
  /** In a statement after the lock, which sees what was written before it. */
  one: `select ${kept} ${standing} where c.number = $1`,
  insert: `
    insert into recognition.certificate (number, kind, application_id, organisation_id, enterprise, version, records, state_since, trade, level, territory, received, decided, valid_until, example)
    values ($1, $2, $3::uuid, $4::uuid, $5, $6::int, $6::int, $7::date, $8, $9, $10::text[], $11::date, $7::date, $12::date, $13)`,
  /** $3 canonical JSON. */
  insertVersion: `insert into recognition.certificate_version (number, version, document, sha256, sm3) values ($1, $2::int, $3, $4, $5)`,
  updateVersion: `
    update recognition.certificate set version = $2::int, records = $2::int, trade = $3, level = $4, territory = $5::text[], valid_until = $6::date where number = $1`,
  updateState: `update recognition.certificate set state = $2, records = $3::int, state_since = $4::date where number = $1`,
  insertAct: `insert into recognition.certificate_act (number, record, act, reason, by_name, "on") values ($1, $2::int, $3, $4, $5::jsonb, $6::date)`,
  lockMeasure: `select ${measure} from recognition.certificate_measure m where m.number = $1 and m.outcome is null for update`,
  insertMeasure: `
    insert into recognition.certificate_measure (id, number, organisation_id, act, reason, words, until, proposed_by) values ($1::uuid, $2, $3::uuid, $4, $5, $6, $7::date, $8::uuid)`,
  settle: `update recognition.certificate_measure set outcome = $2, refusal = $3, settled_by = $4::uuid, settled_at = clock_timestamp() where id = $1::uuid`,
  measuresOn: `select ${measure} from recognition.certificate_measure m where m.number = $1 order by m.proposed_at desc, m.id`,
};
