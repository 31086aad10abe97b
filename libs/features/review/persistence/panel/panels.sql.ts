const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;
const at = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const panel = `
  p.id, json_build_object('kind', p.subject_kind, 'id', p.subject_id, 'number', p.subject_number) as subject, p.example, p.rules, p.size,
  json_build_object('mainland', p.least_mainland, 'taiwan', p.least_taiwan) as least,
  json_build_object('answer', ${day('p.answer_day')}, 'round', ${day('p.round_day')}, 'discussion', ${day('p.discussion_day')}, 'vote', ${day('p.vote_day')}) as days,
  ${day('p.days_set')} as "daysSet", p.state, p.unilateral, p.round_closed as "roundClosed", p.version, p.digest, p.drafters, coalesce(v.concerned, '[]') as organisations, p.draw, p.outcome, p.basis, v.title, v.standards, ${at('p.opened_at')} as "openedAt", ${at('p.concluded_at')} as "concludedAt"`;
const panels = `review.panel p left join review.panel_version v on v.panel = p.id and v.version = p.version`;
const row = `r.key, r.section, r.source, r.target, r.relations, r.reason, r.evidence, r.digest`;
const seat = `
  s.id, s.panel, s.place, s.expert, s.account_id as account, s.side, s.label, s.state, s.has_access as "hasAccess", s.reason, ${at('s.submitted_at')} as "submittedAt",
  s.vote, s.reasons, s.may_quote as "mayQuote", s.vote_version as "voteVersion", s.signed, ${day('s.reminded_on')} as "remindedOn", s.not_blind as "notBlind"`;

export const queries = {
  one: `select ${panel} from ${panels} where p.id = $1::uuid`,
  /** What is read in the same statement may be older than the lock. */
  lock: `select from review.panel where id = $1::uuid for no key update`,
  ofSubject: `select ${panel} from ${panels} where p.subject_id = $1::uuid order by p.opened_at desc, p.id desc limit 1`,
  insert: `
    insert into review.panel (id, subject_kind, subject_id, subject_number, example, rules, size, least_mainland, least_taiwan, answer_day, round_day, discussion_day, vote_day, version, digest, drafters)
    values ($1::uuid, $2, $3::uuid, $4, $5, $6, $7, $8, $9, $10::date, $11::date, $12::date, $13::date, $14, $15, $16::uuid[])`,
  insertVersion: `insert into review.panel_version (panel, version, digest, title, standards, concerned) values ($1::uuid, $2, $3, $4::jsonb, $5, $6::jsonb)`,
  /** $3 rows as JSON, in their order. */
  insertRows: `
    insert into review.panel_row (panel, version, key, place, section, source, target, relations, reason, evidence, digest)
    select $1::uuid, $2, r ->> 'key', place, r ->> 'section', r -> 'source', r -> 'target', (r ->> 'relations')::int, r ->> 'reason', r -> 'evidence', r ->> 'digest'
    from jsonb_array_elements($3::jsonb) with ordinality as rows (r, place)`,
  updateVersion: `update review.panel set version = $2, digest = $3, drafters = $4::uuid[] where id = $1::uuid`,
  /** Null leaves what is there; $9: the outcome goes or comes with $10 and $11. */
  update: `
    update review.panel set
      state = coalesce($2, state), unilateral = coalesce($3::boolean, unilateral), round_closed = coalesce($4::boolean, round_closed), draw = coalesce($5, draw),
      answer_day = coalesce($6::date, answer_day), round_day = coalesce($7::date, round_day), discussion_day = coalesce($8::date, discussion_day), vote_day = coalesce($12::date, vote_day),
      days_set = case when $6::date is null then days_set else (now() at time zone 'Asia/Shanghai')::date end,
      outcome = case when $9::boolean then $10 else outcome end, basis = case when $9::boolean then $11 else basis end,
      ended_at = case when $2 in ('concluded', 'not_filled', 'withdrawn') then clock_timestamp() when $2 is null then ended_at end,
      concluded_at = case when not $9::boolean then concluded_at when $10::text is null then null else clock_timestamp() end
    where id = $1::uuid`,
  rows: `select ${row} from review.panel_row r where r.panel = $1::uuid and r.version = $2 order by r.place`,
  versionBefore: `select max(version) as version from review.panel_version where panel = $1::uuid and version < $2`,
  seats: `select ${seat} from review.seat s where s.panel = $1::uuid order by s.place`,
  insertSeat: `
    insert into review.seat (panel, place, expert, account_id, side, label, not_blind)
    select $1::uuid, coalesce(max(place), 0) + 1, $2::uuid, $3::uuid, $4, $5, exists (
      select from review.seat o join review.panel p on p.id = o.panel join review.panel this on this.subject_id = p.subject_id and this.id = $1::uuid
      where o.account_id = $3::uuid and p.id <> this.id and p.round_closed and o.has_access is not null)
    from review.seat where panel = $1::uuid returning id`,
  /** Panels that go on and in which the expert has a seat. */
  heldBy: `
    select p.id from review.panel p join review.seat s on s.panel = p.id
    where s.expert = $1::uuid and s.state in ('invited', 'accepted') and p.state in ('inviting', 'blind', 'open', 'voting') order by p.id`,
  seat: `select ${seat} from review.seat s where s.id = $1::uuid`,
  updateSeat: `
    update review.seat set
      state = coalesce($2, state), has_access = coalesce($3::boolean, has_access), reason = coalesce($4, reason), words = coalesce($5, words),
      submitted_at = case when $6::boolean then clock_timestamp() else submitted_at end, reminded_on = coalesce($7::date, reminded_on), signed = coalesce($8::boolean, signed)
    where id = $1::uuid`,
  updateVote: `update review.seat set vote = $2, reasons = $3, may_quote = $4, vote_version = $5 where id = $1::uuid`,
  /** The round has closed: who has not handed in theirs can read those of the others from now on. */
  updateNotBlind: `update review.seat set not_blind = true where panel = $1::uuid and state = 'accepted' and submitted_at is null`,
  updateUnsigned: `update review.seat set signed = false where panel = $1::uuid and signed`,
  insertConclusion: `
    insert into review.conclusion (panel, place, version, digest, outcome, basis, unilateral, tally)
    select $1::uuid, count(*) + 1, $2, $3, $4, $5, $6, $7::jsonb from review.conclusion where panel = $1::uuid`,
};
