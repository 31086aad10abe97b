const inspection = `
  i.number, i.declaration, i.regulator_id as regulator, i.opened, i.ended, i.articles, i.due, i.statement_due as "statementDue", i.stated, i.publicised,
  (select count(*)::int from declaration.inspection_notice n where n.inspection = i.number) as records, (select count(*)::int from declaration.inspection_act a where a.inspection = i.number) as acts`;
const measure = `
  m.id, m.inspection, m.organisation_id as organisation, m.regulator_id as regulator, m.act, m.standard, m.reasons, m.considered, m.proposed_by as by, m.outcome, m.refusal,
  to_char(m.proposed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, to_char(m.settled_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "settledAt"`;

/** Row level security leaves acts and measures of the enterprise for which the transaction works. */
export const queries = {
  /** What is read in the same statement may be older than the lock. */
  lockOpen: `select from declaration.inspection where declaration = $1 and ended is null for no key update`,
  open: `select ${inspection} from declaration.inspection i where i.declaration = $1 and i.ended is null`,
  nextNumber: `select nextval('declaration.inspection_number')::int as serial, extract(year from now() at time zone 'Asia/Shanghai')::int as year`,
  insert: `insert into declaration.inspection (number, declaration, organisation_id, territory, regulator_id, opened) values ($1, $2, $3::uuid, $4, $5::uuid, $6::date)`,
  update: `
    update declaration.inspection set articles = $2, due = $3::date, statement_due = $4::date, ended = coalesce($7::date, ended),
      stated = case when $3::date is null then null else coalesce($5::date, stated) end, publicised = case when $3::date is null then null else coalesce($6::date, publicised) end
    where number = $1`,
  insertAct: `
    insert into declaration.inspection_act
      (inspection, place, organisation_id, by_organisation, act, by_name, words, articles, standard, considered, due, statement_due, due_rule, remedy, record)
    values ($1, $2, $3::uuid, $4::uuid, $5, $6::jsonb, $7, $8, $9, $10, $11::date, $12::date, $13, $14::jsonb, $15)`,
  insertPublicAct: `
    insert into declaration.inspection_notice (inspection, record, declaration, act, version, article, standard, reason, by_name, "on")
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::date)`,
  actsOn: `
    select a.inspection, a.act, a.by_name as by, a.words, a.articles, a.standard, a.considered, a.due, a.statement_due as "statementDue", a.due_rule as "dueRule", a.remedy, a.record,
      to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from declaration.inspection_act a join declaration.inspection i on i.number = a.inspection where i.declaration = $1 order by a.at desc, a.place desc limit 200`,
  measuresOn: `select ${measure} from declaration.measure m join declaration.inspection i on i.number = m.inspection where i.declaration = $1 order by m.proposed_at desc, m.id limit 100`,
  lockMeasure: `select ${measure} from declaration.measure m where m.inspection = $1 and m.outcome is null for no key update`,
  updateWaits: `update declaration.inspection set waits = $2 where number = $1`,
  insertMeasure: `
    insert into declaration.measure (id, inspection, organisation_id, regulator_id, act, standard, reasons, considered, proposed_by)
    values ($1::uuid, $2, $3::uuid, $4::uuid, $5, $6, $7, $8, $9::uuid)`,
  updateSettled: `update declaration.measure set outcome = $2, refusal = $3, settled_by = $4::uuid, settled_at = clock_timestamp() where id = $1::uuid and outcome is null returning inspection`,
};
