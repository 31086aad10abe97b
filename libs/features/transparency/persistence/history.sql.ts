const head = `p.id, p.log, p.epoch, p.origin, b.size::text as size, b.note, to_char(b.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`;

export const queries = {
  /** $1 log, $2 day. */
  seenBy: `
    select ${head} from transparency.epoch p cross join lateral (
      select s.size, s.note, s.at from transparency.publication s
      where s.epoch_id = p.id and s.at < ($2::date + 1)::timestamp at time zone 'Asia/Shanghai' order by s.at desc limit 1) b
    where p.log = $1 order by p.epoch desc limit 1`,
  /** $1 log, $2 epoch, $3 size. */
  head: `select ${head} from transparency.epoch p join transparency.publication b on b.epoch_id = p.id where p.log = $1 and p.epoch = $2 and b.size = $3::bigint`,
  /** $1 log, $2 moment, $3 how many, $4 after how many. */
  seenAfter: `
    select ${head} from transparency.epoch p join transparency.publication b on b.epoch_id = p.id
    where p.log = $1 and b.at >= $2::timestamptz order by b.at, b.size limit $3::int offset $4::int`,
  /** $1 log. */
  epochs: `
    select p.epoch, p.origin, to_char(p.began_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "beganAt",
      coalesce((select max(b.size) from transparency.publication b where b.epoch_id = p.id), 0)::text as size
    from transparency.epoch p where p.log = $1 order by p.epoch`,
};
