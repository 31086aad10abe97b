import { DAYS_TO_CONFIRM } from '../../domain/follow';

const inTime = `f.asked_at > clock_timestamp() - make_interval(days => ${DAYS_TO_CONFIRM})`;
const follow = `f.id, f.kind, f.target, f.way, f.locale, f.confirmed_at is not null as confirmed, f.confirmed_at is null and not (${inTime}) as expired`;
/** $1 hour: the instant of today up to which is told. */
const UNTIL = `(((clock_timestamp() at time zone 'Asia/Shanghai')::date + make_interval(hours => $1::int)) at time zone 'Asia/Shanghai')`;
const told = `coalesce(f.told_at, f.confirmed_at)`;

export const queries = {
  /** $1 mark. */
  lock: `select pg_advisory_xact_lock(hashtextextended('follow ' || encode($1::bytea, 'hex'), 0))`,
  count: `
    select (count(*) filter (where asked_at > clock_timestamp() - interval '24 hours'))::int as "firstMails", (count(*) filter (where confirmed_at is not null))::int as confirmed
    from notice.follow where mark = $1`,
  /** $1 id, $2 person, $3 address, $4 mark, $5 kind, $6 target, $7 way, $8 locale, $9 digest of the secret. */
  insert: `insert into notice.follow (id, person_id, address, mark, kind, target, way, locale, secret) values ($1::uuid, $2::uuid, $3, $4, $5, $6, $7, $8, $9)`,
  bySecret: `select ${follow} from notice.follow f where f.secret = $1`,
  markBySecret: `select mark from notice.follow where secret = $1`,
  byId: `select ${follow} from notice.follow f where f.id = $1::uuid and f.confirmed_at is not null`,
  /** $1 id: another one of the same address takes way and language over. */
  updateOther: `
    update notice.follow other set way = f.way, locale = f.locale from notice.follow f
    where f.id = $1::uuid and other.mark = f.mark and other.kind = f.kind and other.target = f.target and other.id <> f.id and other.confirmed_at is not null returning other.id`,
  updateConfirmed: `update notice.follow set confirmed_at = clock_timestamp() where id = $1::uuid and confirmed_at is null`,
  delete: `delete from notice.follow where id = $1::uuid returning person_id as person`,
  forgetMails: `update notice.mail set params = '{}', secret = null where follow_id = $1::uuid`,
  /** $1 how many. */
  unconfirmed: `select f.id from notice.follow f where f.confirmed_at is null and not (${inTime}) order by f.asked_at limit $1::int for update skip locked`,
  /** $1 event, $2 kinds, $3 targets, $4 what, $5 number, $6 path. */
  note: `
    insert into notice.news (event_id, kind, target, what, number, path)
    select distinct $1::bigint, of.kind, of.target, $4, $5, $6 from unnest($2::text[], $3::text[]) as of(kind, target)
    where exists (select from notice.follow f where f.kind = of.kind and f.target = of.target and f.confirmed_at is not null and f.way = 'daily') on conflict do nothing`,
  /** $1 kinds, $2 targets. An address that follows an event in several ways is told of it once. */
  now: `
    select distinct on (f.mark) f.id, f.kind, f.target, f.locale from notice.follow f join unnest($1::text[], $2::text[]) with ordinality as of(kind, target, place) on f.kind = of.kind and f.target = of.target
    where f.confirmed_at is not null and f.way = 'now' order by f.mark, of.place`,
  /** $1 hour, $2 how many. What came at the end of the time may not be committed yet: it is waited for. */
  daily: `
    select f.id, f.kind, f.target, f.locale, n.news from notice.follow f cross join lateral (
      select jsonb_agg(jsonb_build_object('what', n.what, 'number', n.number, 'path', n.path) order by n.at) as news
      from (select * from notice.news n where n.kind = f.kind and n.target = f.target and n.at > ${told} and n.at <= ${UNTIL} order by n.at desc limit 50) n) n
    where f.confirmed_at is not null and f.way = 'daily' and ${told} < ${UNTIL} and clock_timestamp() > ${UNTIL} + interval '5 minutes' and n.news is not null
    order by f.id limit $2::int for update of f skip locked`,
  /** $1 hour, $2 ids. */
  updateTold: `update notice.follow f set told_at = ${UNTIL} where f.id = any($2::uuid[])`,
  deleteOldNews: `delete from notice.news where at < clock_timestamp() - interval '14 days'`,
  /** $1 mark: what an address follows, for whoever has an account with it. */
  ofAddress: `select f.id, f.kind, f.target, to_char(f.confirmed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since from notice.follow f where f.mark = $1 and f.confirmed_at is not null order by f.confirmed_at`,
  idsOfAddress: `select id from notice.follow where mark = $1`,
  /** $1 id. */
  address: `select person_id as person, address from notice.follow where id = $1::uuid`,
};
