const utc = (instant: string): string => `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const newest = (table: string): string => `lateral (select size, at from transparency.${table} where epoch_id = p.id order by size desc limit 1)`;

export const queries = {
  /** $1 log. */
  openHalt: `
    select h.reason, ${utc('h.at')} as at
    from transparency.halt h left join transparency.resumption r on r.halt_id = h.id
    where h.log = $1 and r.halt_id is null order by h.id limit 1`,
  /** $1 log, $2 reason. */
  halt: `insert into transparency.halt (log, reason) values ($1, $2)`,
  /** $1 log, $2 way, $3 checkpoint that was seen. */
  resume: `
    insert into transparency.resumption (halt_id, way, seen)
    select h.id, $2, $3 from transparency.halt h left join transparency.resumption r on r.halt_id = h.id where h.log = $1 and r.halt_id is null`,
  /** Of the newest epoch of each log. */
  states: `
    select p.log, p.epoch, p.origin, h.size::text as head_size, ${utc('h.at')} as head_at, b.size::text as published_size, ${utc('b.at')} as published_at,
           (select count(*)::text from transparency.waiting w join transparency.record r on r.id = w.record_id where r.log = p.log) as waiting,
           t.reason as halt_reason, ${utc('t.at')} as halt_at
    from (select distinct on (log) id, log, epoch, origin from transparency.epoch order by log, epoch desc) p
    left join ${newest('head')} h on true left join ${newest('publication')} b on true
    left join lateral (
      select h.reason, h.at from transparency.halt h left join transparency.resumption r on r.halt_id = h.id where h.log = p.log and r.halt_id is null order by h.id limit 1
    ) t on true
    order by p.log desc`,
};
