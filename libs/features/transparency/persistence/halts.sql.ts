export const queries = {
  /** $1 log. */
  openHalt: `
    select h.reason, to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from transparency.halt h left join transparency.resumption r on r.halt_id = h.id
    where h.log = $1 and r.halt_id is null order by h.id limit 1`,
  /** $1 log, $2 reason. */
  halt: `insert into transparency.halt (log, reason) values ($1, $2)`,
  /** $1 log, $2 way, $3 checkpoint that was seen. */
  resume: `
    insert into transparency.resumption (halt_id, way, seen)
    select h.id, $2, $3 from transparency.halt h left join transparency.resumption r on r.halt_id = h.id where h.log = $1 and r.halt_id is null`,
};
