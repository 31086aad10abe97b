const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`;

/** All columns of a row that is sealed. A new column gets a new form of the leaf. */
const event = `
  e.id::text as id, ${instant('e.at')}, e.act, e.account::text as account, e.session::text as session, e.organisation::text as organisation, e.role, e.via,
  e.subject_kind, e.subject_id, e.content, encode(e.sha256, 'hex') as sha256, e.correlation`;
const decision = `
  e.id::text as id, ${instant('e.at')}, e.action, e.account::text as account, e.session::text as session, e.organisation::text as organisation, e.outcome,
  e.reason, e.correlation`;

/** A row with the leaf under which it was sealed, and the seconds for which it waits. */
const standing = (kind: string): string => `
  s.leaf, extract(epoch from clock_timestamp() - e.at)::int as age, u.row_id is not null as waits
    from journal.${kind} e
    left join journal.sealed s on s.kind = '${kind}' and s.row_id = e.id
    left join journal.unsealed u on u.kind = '${kind}' and u.row_id = e.id
   order by e.id`;

export const queries = {
  /** False where another process is at it. */
  lock: `select pg_try_advisory_xact_lock(hashtextextended('journal seal', 0)) as taken`,
  waits: `select exists(select from journal.unsealed) as waits`,
  last: `select size::text as size, root, peaks from journal.seal order by seal.size desc limit 1`,
  /** $1 how many at most. */
  unsealedDecisions: `select ${decision} from journal.unsealed u join journal.decision e on e.id = u.row_id where u.kind = 'decision' order by u.row_id limit $1::int`,
  unsealedEvents: `select ${event} from journal.unsealed u join journal.event e on e.id = u.row_id where u.kind = 'event' order by u.row_id limit $1::int`,
  /** $1 first position, $2 kinds, $3 rows, $4 leaves. */
  addSealed: `
    insert into journal.sealed (position, kind, row_id, leaf)
    select $1::bigint + place - 1, kind, row_id, leaf from unnest($2::text[], $3::bigint[], $4::bytea[]) with ordinality as added(kind, row_id, leaf, place)`,
  addSeal: `insert into journal.seal (size, root, peaks, checkpoint) values ($1, $2, $3::bytea[], $4)`,
  /** $1 kinds, $2 rows. */
  waitNoMore: `delete from journal.unsealed u using unnest($1::text[], $2::bigint[]) as gone(kind, row_id) where u.kind = gone.kind and u.row_id = gone.row_id`,
  newest: `select size::text as size, checkpoint, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as sealed_at from journal.seal order by seal.size desc limit 1`,
  waiting: `select count(*)::int as waiting from journal.unsealed`,
  events: `select ${event}, ${standing('event')}`,
  decisions: `select ${decision}, ${standing('decision')}`,
  /** Where each row stands, and whether it is there still. */
  sealed: `
    select s.position::text as position, s.kind, s.row_id::text as row_id, s.leaf, e.id is not null or d.id is not null as there
      from journal.sealed s
      left join journal.event e on s.kind = 'event' and e.id = s.row_id
      left join journal.decision d on s.kind = 'decision' and d.id = s.row_id
     order by s.position`,
  seals: `select size::text as size, root, peaks, checkpoint from journal.seal order by seal.size`,
  /** $1 sizes. */
  rootsOf: `select size::text as size, root from journal.seal where size = any($1::bigint[])`,
  waitsForNothing: `
    select u.kind, u.row_id::text as row_id from journal.unsealed u
     where not exists (select from journal.event e where u.kind = 'event' and e.id = u.row_id)
       and not exists (select from journal.decision d where u.kind = 'decision' and d.id = u.row_id)
     order by u.kind, u.row_id limit 1000`,
};
