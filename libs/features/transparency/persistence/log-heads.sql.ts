export const queries = {
  exists: `select to_regclass('transparency.head') is not null as found`,
  heads: `
    select p.log, p.origin, h.size::text as size, h.checkpoint
    from (select distinct on (log) id, log, origin from transparency.epoch order by log, epoch desc) p
    cross join lateral (select size, checkpoint from transparency.head where epoch_id = p.id order by size desc limit 1) h
    order by p.log desc`,
};
