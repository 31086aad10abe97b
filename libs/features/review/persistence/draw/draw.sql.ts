const moment = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const draw = `
  number, panel_id as panel, subject, state, failure, size, least_mainland as "leastMainland", least_taiwan as "leastTaiwan", fields, ${moment('deadline')} as deadline,
  ${moment('reveal_by')} as "revealBy", lottery, numbers, ${moment('numbers_by')} as "numbersBy", secret, salt, announcement, root, ${moment('root_at')} as "rootAt", randomness, unilateral, records, example`;
const holds = (purpose: string): string => `
  coalesce((select c.given from review.expert_consent c where c.expert_id = e.id and c.purpose = '${purpose}' order by c.id desc limit 1), false)`;

export const queries = {
  now: `select (now() at time zone 'Asia/Shanghai')::date as today, ${moment('clock_timestamp()')} as at`,
  nextNumber: `select nextval('review.draw_number')::int as serial, extract(year from now() at time zone 'Asia/Shanghai')::int as year`,
  insert: `
    insert into review.draw (number, panel_id, subject, state, size, least_mainland, least_taiwan, fields, deadline, reveal_by, lottery, secret, salt, unilateral, example, numbers_by)
    values ($1, $2::uuid, $3::jsonb, 'gathering', $4, $5, $6, $7::text[], $8::timestamptz, $9::timestamptz, $10, $11, $12, $13, $14, $15::timestamptz)`,
  insertParty: `insert into review.draw_party (draw, organisation_id, name, language) values ($1, $2::uuid, $3, $4)`,
  find: `select ${draw} from review.draw where number = $1`,
  lock: `select ${draw} from review.draw where number = $1 for update`,
  update: `
    update review.draw set state = $2, failure = $3, numbers = $4::integer[], announcement = $5::jsonb, root = $6, root_at = $7::timestamptz, randomness = $8, unilateral = $9, records = $10
    where number = $1`,
  parties: `select organisation_id as organisation, name, language, commitment, revealed from review.draw_party where draw = $1 order by name collate "C"`,
  updateParty: `update review.draw_party set commitment = $3, revealed = $4 where draw = $1 and organisation_id = $2::uuid`,
  insertEntries: `
    insert into review.draw_entry (draw, label, expert_id, side, frozen, nonce)
    select $1, label, expert, side, frozen, nonce from unnest($2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[]) as given(label, expert, side, frozen, nonce)`,
  /** $2 today. */
  members: `
    select n.label, n.expert_id as expert, e.account_id as account, n.side, e.fields, e.available, e.unavailable_until as "unavailableUntil", e.marks, n.frozen, n.nonce,
      (e.state = 'active' and e.term_until >= $2::date and ${holds('pool')} and ${holds('panel')}) as agrees
    from review.draw_entry n join review.expert e on e.id = n.expert_id where n.draw = $1 order by n.label`,
  entries: `
    select n.label, n.expert_id as expert, e.account_id as account, n.side, n.unfit, n.told, n.place, n.seated, n.frozen, n.nonce
    from review.draw_entry n join review.expert e on e.id = n.expert_id where n.draw = $1 order by n.place nulls last, n.label`,
  updateEntries: `
    update review.draw_entry n set unfit = given.unfit, told = given.told, place = given.place, seated = given.seated
    from unnest($2::text[], $3::text[], $4::boolean[], $5::integer[], $6::boolean[]) as given(label, unfit, told, place, seated) where n.draw = $1 and n.label = given.label`,
  replacements: `select record, left_label as "left", reason, label, ${moment('at')} as at from review.draw_replacement where draw = $1 order by record`,
  insertReplacement: `insert into review.draw_replacement (draw, record, left_label, reason, label) values ($1, $2, $3, $4, $5)`,
  page: `
    select number, panel_id as panel, state, failure, ${moment('deadline')} as deadline, ${moment('reveal_by')} as "revealBy", lottery, numbers, ${moment('numbers_by')} as "numbersBy", subject, example
    from review.draw where $1::text is null or (created_at, number) < (select created_at, number from review.draw where number = $1) order by created_at desc, number desc limit $2`,
  total: `select count(*)::int as total from (select from review.draw limit 10001) as counted`,
  pending: `select number from review.draw where state in ('gathering', 'announced', 'closed') and deadline < now() order by number limit 200`,
  ofExpert: `
    select d.number, d.state, n.label, n.seated, n.place, d.salt, ${moment('d.deadline')} as deadline, d.example
    from review.draw_entry n join review.draw d on d.number = n.draw where n.expert_id = $1::uuid order by d.number desc limit 200`,
  ofParty: `
    select d.number, d.state, p.commitment is not null as committed, p.revealed is not null as revealed, ${moment('d.deadline')} as deadline, ${moment('d.reveal_by')} as "revealBy", d.subject
    from review.draw_party p join review.draw d on d.number = p.draw where p.organisation_id = $1::uuid order by d.number desc limit 200`,
};
