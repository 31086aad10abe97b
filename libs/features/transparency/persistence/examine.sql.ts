const facts = `r.kind, r.number, r.version, r.org, encode(r.sha256, 'hex') as sha256, encode(r.sm3, 'hex') as sm3, encode(r.previous, 'hex') as previous,
  to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`;

export const queries = {
  records: `
    select ${facts}, r.document, encode(b.sha256, 'hex') as before, w.record_id is not null as waits, e.record_id is not null as logged,
           r.version > 1 and exists (select from transparency.record o where o.number = r.number and o.version < r.version) as earlier,
           case when s.log is null then extract(epoch from clock_timestamp() - r.at)::int else 0 end as age
      from transparency.record r
      left join transparency.record b on b.number = r.number and b.version = r.version - 1
      left join transparency.waiting w on w.record_id = r.id
      left join transparency.entry e on e.record_id = r.id
      left join (select distinct h.log from transparency.halt h left join transparency.resumption p on p.halt_id = h.id where p.halt_id is null) s on s.log = r.log
     order by r.id`,
  epochs: `select id, log, epoch, origin from transparency.epoch order by id`,
  /** $1 epoch. */
  allEntries: `
    select e.index::text as index, e.bytes, ${facts} from transparency.entry e left join transparency.record r on r.id = e.record_id
     where e.epoch_id = $1::smallint order by e.index`,
  /** $1 epoch. The edge as one digest: together the edges of all heads are far more than the log. */
  heads: `
    select h.size::text as size, h.root, h.checkpoint, p.note,
           sha256((select coalesce(string_agg(sha256(tile), '' order by level), '') from unnest(h.edge) with ordinality as edge(tile, level))) as edge
      from transparency.head h left join transparency.publication p on p.epoch_id = h.epoch_id and p.size = h.size
     where h.epoch_id = $1::smallint order by h.size`,
  /** $1 epoch, $2 level. */
  tiles: `select index::text as index, hashes from transparency.tile where epoch_id = $1::smallint and level = $2::smallint order by tile.index`,
};
