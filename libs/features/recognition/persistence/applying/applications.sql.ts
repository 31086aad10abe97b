import { instant } from '../catalogue/instant';

const columns = `
  a.id, a.number, a.organisation_id as organisation, a.account_id as account, a.kind, a.catalogue, a.catalogue_version as "catalogueVersion", a.row_key as "rowKey", a.handler_id as handler, a.held_by_id as "heldBy",
  a.state, a.returned_from as "returnedFrom", a.version, a.answers, a.frozen, a.digest, a.example,
  ${instant('a.written_at')} as "writtenAt", ${instant('a.submitted_at')} as "submittedAt", ${instant('a.decided_at')} as "decidedAt"`;

export const queries = {
  find: `select ${columns} from recognition.application a where a.id = $1::uuid`,
  lock: `select ${columns} from recognition.application a where a.id = $1::uuid for no key update`,
  count: `select count(*)::int as total from recognition.application a where a.held_by_id = $1::uuid or a.organisation_id = $1::uuid and ($2::uuid is null or a.account_id = $2)`,
  /** $1 organisation, $2 limit, $3 id of the last one of the page before, or null, $4 account that wrote it, or null. */
  page: `
    select ${columns} from recognition.application a
    where (a.held_by_id = $1::uuid or a.organisation_id = $1::uuid and ($4::uuid is null or a.account_id = $4))
      and ($3::uuid is null or (a.created_at, a.id) < (select b.created_at, b.id from recognition.application b where b.id = $3::uuid))
    order by a.created_at desc, a.id desc limit $2`,
  insert: `
    insert into recognition.application (id, organisation_id, account_id, kind, catalogue, catalogue_version, row_key, example)
    values ($1::uuid, $2::uuid, $3::uuid, $4, $5, $6, $7, $8)`,
  updateAnswers: `update recognition.application set answers = $2::jsonb, version = version + 1, written_at = clock_timestamp() where id = $1::uuid`,
  nextNumber: `select nextval('recognition.application_number')::int as serial, extract(year from (clock_timestamp() at time zone 'Asia/Shanghai'))::int as year`,
  updateSubmitted: `
    update recognition.application
    set number = $2, handler_id = $3::uuid, catalogue_version = $4, frozen = $5::jsonb, digest = $6, certificate_mark = $7, submitted_at = clock_timestamp()
    where id = $1::uuid`,
  /** $4: it is decided now; an earlier decision that is looked at anew is none. */
  updateState: `
    update recognition.application set state = $2, returned_from = $3, decided_at = case when $4::boolean then clock_timestamp() when $2 = 'deciding' then null else decided_at end
    where id = $1::uuid`,
  lockMark: `select pg_advisory_xact_lock(hashtextextended('recognition certificate ' || encode($1::bytea, 'hex'), 0))`,
  taken: `select recognition.certificate_taken($1::bytea, $2::uuid) as taken`,
  updateWriter: `update recognition.application set account_id = $2::uuid where id = $1::uuid`,
  release: `update recognition.application set certificate_mark = null where id = $1::uuid`,
  endActFirst: `select id, number, organisation, applicant, handler from recognition.end_act_first($1::date, $2::int)`,
  insertStep: `
    insert into recognition.step (application_id, place, act, from_state, to_state, side, role, reason, words, clock, clock_version, due, details)
    select $1::uuid, coalesce(max(place), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10::int, $11::date, $12::jsonb from recognition.step where application_id = $1::uuid
    returning place`,
  steps: `
    select s.place, s.act, s.from_state as "from", s.to_state as "to", s.side, s.role, s.reason, s.words, s.clock, s.clock_version as "clockVersion",
      to_char(s.due, 'YYYY-MM-DD') as due, s.details, ${instant('s.at')} as at, to_char(s.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "on"
    from recognition.step s where s.application_id = $1::uuid order by s.place`,
};
