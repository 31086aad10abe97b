const epoch = 'p.id, p.log, p.epoch, p.origin';
const newest = (table: string, note: string): string => `
  select ${epoch}, h.size::text as size, h.note
  from transparency.epoch p cross join lateral (select size, ${note} as note from transparency.${table} where epoch_id = p.id order by size desc limit 1) h`;

export const queries = {
  /** $1 epoch. */
  lock: `select pg_advisory_xact_lock(hashtextextended('transparency publication ' || $1::text, 0))`,
  lockFiles: `select pg_advisory_xact_lock(hashtextextended('transparency files', 0))`,
  /** $1 epoch, $2 size, $3 note. */
  publish: `
    insert into transparency.publication (epoch_id, size, note) select $1::smallint, $2::bigint, $3
    where not exists (select from transparency.publication where epoch_id = $1 and size >= $2)`,
  unpublished: `${newest('head', 'checkpoint')} where not exists (select from transparency.publication b where b.epoch_id = p.id and b.size >= h.size) order by p.id`,
  published: `${newest('publication', 'note')} order by p.id`,
  /** $1 epoch, $2 size, $3 note. */
  has: `select true as has from transparency.publication where epoch_id = $1 and size = $2 and note = $3`,
  storedSize: `select coalesce(max(size), 0)::text as size from transparency.head where epoch_id = $1`,
  /** $1 epoch, $2 size. */
  cosignatures: `select line from transparency.cosignature where epoch_id = $1 and size = $2 order by witness`,
  /** $1 epoch, $2 name of the witness's key. */
  lastCosigned: `select coalesce(max(size), 0)::text as size from transparency.cosignature where epoch_id = $1 and witness = $2`,
  /** $1 epoch, $2 size, $3 name of the witness's key, $4 line. */
  addCosignature: `insert into transparency.cosignature (epoch_id, size, witness, line) values ($1, $2, $3, $4) on conflict do nothing`,
};
