const record = `r.id::text as id, r.kind, r.number, r.version, r.org, encode(r.sha256, 'hex') as sha256, encode(r.sm3, 'hex') as sm3, encode(r.previous, 'hex') as previous,
  to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`;
const epoch = `p.id, p.log, p.epoch, p.origin`;

/** Records with where they stand, once everybody sees the head that takes them in. */
const logged = `
  select ${record}, r.document, r.log = 'examples' as example, e.index::text as index, e.bytes, p.id as epoch_id, p.log, p.epoch, p.origin
  from transparency.record r left join transparency.entry e on e.record_id = r.id and e.index < (select max(b.size) from transparency.publication b where b.epoch_id = e.epoch_id)
  left join transparency.epoch p on p.id = e.epoch_id`;

/** Whether everybody sees a head over so many leaves; 0 asks whether they are there, seen or not. */
const published = (leaves: string): string => `(${leaves}::bigint = 0 or exists (select from transparency.publication b where b.epoch_id = $1 and b.size >= ${leaves}::bigint))`;

export const queries = {
  /** $1 log; false where another process has it. */
  lock: `select pg_try_advisory_xact_lock(hashtextextended('transparency ' || $1::text, 0)) as taken`,
  current: `select ${epoch} from transparency.epoch p where p.log = $1 order by p.epoch desc limit 1`,
  epoch: `select ${epoch} from transparency.epoch p where p.log = $1 and p.epoch = $2`,
  begin: `insert into transparency.epoch as p (log, epoch, origin) values ($1, $2, $3) returning ${epoch}`,
  lastHead: `
    select h.size::text as size, h.root, h.edge, h.checkpoint, coalesce((select b.note from transparency.publication b where b.epoch_id = $1 order by b.size desc limit 1), h.checkpoint) as seen
    from transparency.head h where h.epoch_id = $1 order by h.size desc limit 1`,
  checkpoint: `select b.size::text as size, b.note from transparency.publication b where b.epoch_id = $1 order by b.size desc limit 1`,
  /** $1 log, $2 how many at most. The log begins with its key. */
  waiting: `
    select ${record} from transparency.waiting w join transparency.record r on r.id = w.record_id
    where r.log = $1 order by r.kind <> 'key-event', r.id limit $2::int`,
  /** $1 number, $2 version. */
  waitingVersion: `select ${record} from transparency.record r join transparency.waiting w on w.record_id = r.id where r.number = $1 and r.version = $2::int`,
  /** $1 epoch, $2 first, $3 behind the last: of what is stored, published or not. */
  keptEntries: `select e.index::text as index, e.bytes from transparency.entry e where e.epoch_id = $1 and e.index >= $2 and e.index < $3 order by e.index`,
  /** $1 ids of keys. */
  toldOfKeys: `
    select distinct on (r.number) r.number as kid, r.version, r.document::jsonb ? 'retiredAt' as retired
    from transparency.record r where r.number = any($1::text[]) order by r.number, r.version desc`,
  /** $1 records. */
  waitNoMore: `delete from transparency.waiting where record_id = any($1::bigint[])`,
  addEntries: `
    insert into transparency.entry (epoch_id, index, record_id, bytes)
    select $1::smallint, index, record, bytes from unnest($2::bigint[], $3::bigint[], $4::bytea[]) as added(index, record, bytes)`,
  addTiles: `
    insert into transparency.tile (epoch_id, level, index, hashes)
    select $1::smallint, level, index, hashes from unnest($2::smallint[], $3::bigint[], $4::bytea[]) as added(level, index, hashes)`,
  addHead: `insert into transparency.head (epoch_id, size, root, edge, checkpoint) values ($1, $2, $3, $4::bytea[], $5)`,
  /** $1 epoch, $2 level, $3 place, $4 leaves that it spans with those before: a tile that is full. */
  tile: `select hashes from transparency.tile where epoch_id = $1 and level = $2 and index = $3 and ${published('$4')}`,
  /** $1 epoch, $2 leaves: the tiles that are not full, by level. */
  edge: `select h.size::text as size, h.edge from transparency.head h where h.epoch_id = $1 and ${published('$2')} order by h.size desc limit 1`,
  /** $1 epoch, $2 first, $3 behind the last, $4 leaves. */
  entries: `select bytes from transparency.entry where epoch_id = $1 and index >= $2 and index < $3 and ${published('$4')} order by index`,
  /** $1 log, $2 kind, $3 number, $4 version, $5 org, $6 document, $7 sha256, $8 sm3. */
  addRecord: `
    insert into transparency.record (log, kind, number, version, org, document, sha256, sm3, previous)
    select $1, $2, $3, $4::int, $5, $6, $7, $8, (select b.sha256 from transparency.record b where b.number = $3 and b.version = $4::int - 1)
    on conflict (number, version) do nothing`,
  /** $1 numbers, $2 versions. */
  documents: `
    select r.document from unnest($1::text[], $2::int[]) with ordinality as asked(number, version, place)
      left join transparency.record r on r.number = asked.number and r.version = asked.version order by asked.place`,
  /** $1 numbers, $2 versions. */
  places: `
    select p.origin, e.index::text as index from unnest($1::text[], $2::int[]) with ordinality as asked(number, version, place)
      left join transparency.record r on r.number = asked.number and r.version = asked.version
      left join transparency.entry e on e.record_id = r.id and e.index < (select max(b.size) from transparency.publication b where b.epoch_id = e.epoch_id)
      left join transparency.epoch p on p.id = e.epoch_id order by asked.place`,
  byNumber: `${logged} where r.number = $1 order by r.version desc limit 100`,
  byIndex: `${logged} where p.log = 'main' and e.index = $1::bigint order by p.epoch desc limit 100`,
  byDigest: `${logged} where r.sha256 = decode($1, 'hex') order by r.id desc limit 100`,
  version: `${logged} where r.number = $1 and r.version = $2::int`,
};
