import { type DeskQueue, deskQueues } from '../../application/desk/desk-store';
import { instant } from '../catalogue/instant';

const day = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;
const today = `(now() at time zone 'Asia/Shanghai')::date`;
const last = (acts: string): string => `coalesce((select max(w.place) from recognition.step w where w.application_id = a.id and w.act in (${acts})), 0)`;

const proposal = `
  p.id, p.application_id as application, p.handler_id as handler, p.act, p.level, p.part, p.basis, p.reasons, p.official_number as "officialNumber", ${day('p.valid_until')} as "validUntil",
  p.proposed_by as by, ${instant('p.proposed_at')} as at, p.outcome, p.words, p.settled_by as "settledBy", ${instant('p.settled_at')} as "settledAt"`;

/** What belongs to a queue, by the columns of `lines`. */
const within: Readonly<Record<DeskQueue, string>> = {
  submitted: `state = 'submitted'`, received: `state = 'received'`, verifying: `state = 'verifying'`, deciding: `state = 'deciding'`, proposed: `"isProposed" and state <> 'withdrawn'`, returned: `state = 'returned'`,
  overdue: '"isOverdue"', waiting: 'waits is not null', decided: `state in ('recognised', 'partly-recognised', 'refused')`, withdrawn: `state = 'withdrawn'`,
};
const queueOf = (parameter: string): string => deskQueues.map((queue) => `when ${parameter} = '${queue}' then ${within[queue]}`).join(' ');

/** $1 who handles them, $2 the only catalogue or null, $3 part of the number or null. */
const lines = `
  with lines as (
    select a.id, a.number, a.kind, a.catalogue, a.catalogue_version as "catalogueVersion", a.row_key as "rowKey", a.state, a.example, a.submitted_at, s.due, s.clock, s.clock_version as "clockVersion", s.act, s.side, s.at,
      coalesce(s.due < ${today} and (a.state in ('submitted', 'received', 'verifying', 'deciding') or w.waits is not null), false) as "isOverdue",
      exists (select from recognition.proposal p where p.application_id = a.id and p.outcome is null) as "isProposed", w.waits,
      a.state in ('recognised', 'partly-recognised', 'refused', 'withdrawn') and w.waits is null as over
    from recognition.application a
    left join lateral (select l.due, l.clock, l.clock_version, l.act, l.side, l.at from recognition.step l where l.application_id = a.id order by l.place desc limit 1) s on true
    cross join lateral (select case
      when ${last(`'appeal'`)} > ${last(`'uphold-appeal', 'dismiss-appeal'`)} then 'appeal'
      when ${last(`'ask-correction'`)} > ${last(`'correct', 'decline-correction'`)} then 'correction' end as waits) w
    where a.handler_id = $1::uuid and a.state <> 'draft' and ($2::text is null or a.catalogue = $2) and ($3::text is null or strpos(a.number, upper($3)) > 0)
  )`;
/** What is still to be done first, of that what is due first. `of`: the row that is asked. */
const dueFirst = (of: string): string => `${of}.over, coalesce(${of}.due, 'infinity'), ${of}.submitted_at, ${of}.id`;
/** Counts from the end, so that the last change stands first. */
const changedFirst = (of: string): string => `-extract(epoch from ${of}.at), ${of}.id`;
/** $4 a queue or null, $5 id of the last one of the page before or null, $6 how many. */
const page = (order: (of: string) => string): string => `
  ${lines}
  select q.id, q.number, q.kind, q.catalogue, q."catalogueVersion", q."rowKey", q.state, ${instant('q.submitted_at')} as "submittedAt", ${day('q.due')} as due, q.clock, q."clockVersion", q."isOverdue", q."isProposed", q.waits, q.example,
    q.act as "lastAct", q.side as "lastSide", ${instant('q.at')} as "changedAt", r.content -> 'taiwan' ->> 'name' as taiwan, r.content -> 'mainland' ->> 'name' as mainland, r.content -> 'mainland' ->> 'level' as level
  from lines q left join recognition.catalogue_row r on r.catalogue_id = q.catalogue and r.version = q."catalogueVersion" and r.key = q."rowKey"
  where case when $4::text is null then true ${queueOf('$4')} end and ($5::uuid is null or (${order('q')}) > (select ${order('b')} from lines b where b.id = $5::uuid))
  order by ${order('q')} limit $6`;

/** Row level security leaves what the organisation of the transaction handles. */
export const queries = {
  pageDue: page(dueFirst),
  pageChanged: page(changedFirst),
  /** How many there are of each queue. */
  counts: `${lines} select count(*)::int as "all", ${deskQueues.map((queue) => `(count(*) filter (where ${within[queue]}))::int as "${queue}"`).join(', ')} from lines`,
  /** What it handles applications under, with the title of the version that was published last. */
  catalogues: `
    select a.catalogue as id, a.count, (select v.document::jsonb #>> '{head,title}' from recognition.catalogue_version v where v.catalogue_id = a.catalogue order by v.version desc limit 1) as title
    from (select catalogue, count(*)::int as count from recognition.application where handler_id = $1::uuid and state <> 'draft' group by catalogue) a order by a.catalogue limit 100`,
  verifications: `
    select v.id, v.application_id as application, v.outcome, v.source, v.asked_of as "askedOf", v.reference, v.sha256, ${day('v."on"')} as "on", v.account_id as by, ${instant('v.at')} as at
    from recognition.verification v where v.application_id = $1::uuid order by v.at, v.id`,
  insertVerification: `
    insert into recognition.verification (id, application_id, outcome, source, asked_of, reference, sha256, "on", account_id)
    values ($1::uuid, $2::uuid, $3, $4, $5, $6, $7, $8::date, $9::uuid)`,
  proposals: `select ${proposal} from recognition.proposal p where p.application_id = $1::uuid order by p.proposed_at desc, p.id limit 100`,
  lockProposal: `select ${proposal} from recognition.proposal p where p.application_id = $1::uuid and p.outcome is null for no key update`,
  insertProposal: `
    insert into recognition.proposal (id, application_id, handler_id, act, level, part, basis, reasons, official_number, valid_until, proposed_by)
    values ($1::uuid, $2::uuid, $3::uuid, $4, $5, $6, $7, $8, $9, $10::date, $11::uuid)`,
  updateSettled: `update recognition.proposal set outcome = $2, words = $3, settled_by = $4::uuid, settled_at = clock_timestamp() where id = $1::uuid and outcome is null`,
  decisions: `
    select d.application_id as application, d.round, d.handler_id as handler, d.act, d.level, d.part, d.basis, d.reasons, d.remedy, d.official_number as "officialNumber", ${day('d.valid_until')} as "validUntil",
      d.proposed_by as "proposedBy", d.decided_by as "decidedBy", ${day('d."on"')} as "on"
    from recognition.decision d where d.application_id = $1::uuid order by d.round`,
  insertDecision: `
    insert into recognition.decision (application_id, round, handler_id, act, level, part, basis, reasons, remedy, official_number, valid_until, proposed_by, decided_by, "on")
    select $1::uuid, coalesce(max(round), 0) + 1, $2::uuid, $3, $4, $5, $6, $7, $8::jsonb, $9, $10::date, $11::uuid, $12::uuid, $13::date from recognition.decision where application_id = $1::uuid`,
  lockNumber: `select pg_advisory_xact_lock(hashtextextended('recognition number ' || $1::text || ' ' || $2::text, 0))`,
  numberTaken: `select exists (select from recognition.official_number where handler_id = $1::uuid and number = $2 and application_id <> $3::uuid) as taken`,
  insertNumber: `insert into recognition.official_number (handler_id, number, application_id) values ($1::uuid, $2, $3::uuid) on conflict do nothing`,
  takeOverdue: `select id, number, organisation, applicant, handler, ${day('due')} as due, clock from recognition.take_overdue($1::date, $2::int)`,
};

export const commands = { begin: 'savepoint desk', keep: 'release savepoint desk', takeBack: 'rollback to savepoint desk' };
