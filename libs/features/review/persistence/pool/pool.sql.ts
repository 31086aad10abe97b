const columns = `
  id, draw_name as "drawName", account_id as account, person_id as person, side, state, fields, available, unavailable_until as "unavailableUntil",
  term_from as "termFrom", term_until as "termUntil", details, example, version`;
const holds = (purpose: string): string => `
  coalesce((select c.given from review.expert_consent c where c.expert_id = e.id and c.purpose = ${purpose} order by c.id desc limit 1), false)`;

export const queries = {
  ofAccount: `select ${columns} from review.expert where account_id = $1::uuid`,
  find: `select ${columns} from review.expert where id = $1::uuid`,
  lock: `select ${columns} from review.expert where id = $1::uuid for update`,
  insert: `
    insert into review.expert (id, draw_name, account_id, person_id, side, state, fields, available, unavailable_until, details, marks, example)
    values ($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, $6, $7::text[], $8, $9::date, $10, $11::bytea[], $12)`,
  saveProfile: `
    update review.expert set fields = $2::text[], available = $3, unavailable_until = $4::date, details = $5, marks = $6::bytea[], version = version + 1, written_at = clock_timestamp()
    where id = $1::uuid`,
  /** A term that is not given stays as it is. */
  saveState: `
    update review.expert set state = $2, term_from = coalesce($3::date, term_from), term_until = coalesce($4::date, term_until), version = version + 1
    where id = $1::uuid`,
  ledger: `
    select purpose, given, notice, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from review.expert_consent where expert_id = $1::uuid order by id desc limit 1000`,
  appendConsent: `insert into review.expert_consent (expert_id, purpose, given, notice) values ($1::uuid, $2, $3, $4)`,
  page: `
    select ${columns} from review.expert where ($1::text is null or state = $1) and ($3::uuid is null or id > $3::uuid) order by id limit $2`,
  count: `select count(*)::int as total from review.expert where ($1::text is null or state = $1)`,
  eligible: `
    select e.id, e.draw_name as "drawName", e.account_id as account, e.side, e.fields, e.available, e.unavailable_until as "unavailableUntil", e.marks
    from review.expert e
    where e.state = 'active' and e.example = $2 and e.term_until >= $1::date and ${holds(`'pool'`)} and ${holds(`'panel'`)} order by e.id`,
  standing: `
    select e.id, e.account_id as account, e.marks, (e.state = 'active' and ${holds(`'pool'`)} and ${holds(`'panel'`)}) as agrees from review.expert e where e.id = any($1::uuid[])`,
  agreeing: `select ${columns} from review.expert e where e.id = any($1::uuid[]) and ${holds('$2')} and e.state <> 'removed' order by e.id`,
  accountsAgreeing: `select e.account_id as account from review.expert e where e.account_id = any($1::uuid[]) and ${holds('$2')} and e.state <> 'removed'`,
  erase: `
    update review.expert set state = case when state in ('removed', 'refused') then state else 'left' end, fields = '{ic}', available = false, unavailable_until = null, details = null, marks = '{}', version = version + 1
    where person_id = $1::uuid`,
};
