export const queries = {
  /** One attempt on a bucket at a time. $1 buckets. */
  lock: `select pg_advisory_xact_lock(hashtextextended('access.attempt ' || bucket, 0)) from (select unnest($1::text[]) as bucket order by 1) as buckets`,
  /** $1 buckets, $2 how many each may have. The wait ends when the oldest attempt that fills a bucket is 15 minutes old. */
  waits: `
    select ceil(extract(epoch from max(filled.at) + interval '15 minutes' - clock_timestamp()))::int as seconds
    from unnest($1::text[], $2::int[]) as l(bucket, most)
    cross join lateral (
      select a.at from access.attempt a
      where a.bucket = l.bucket and a.at > clock_timestamp() - interval '15 minutes'
      order by a.at desc offset l.most - 1 limit 1
    ) as filled`,
  insertAttempts: `insert into access.attempt (bucket) select unnest($1::text[])`,
  deleteAll: `delete from access.attempt where bucket = any($1::text[])`,
  /** The last of each bucket. */
  deleteOwn: `
    delete from access.attempt where ctid = any(array(
      select (select a.ctid from access.attempt a where a.bucket = b.bucket order by a.at desc limit 1) from unnest($1::text[]) as b(bucket)))`,
};
