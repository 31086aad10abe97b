const version = `number, "on", manifest`;

export const queries = {
  latest: `select ${version} from insight.open_data_version order by number desc limit 1`,
  all: `select number, "on" from insight.open_data_version order by number desc`,
  on: `select ${version} from insight.open_data_version where "on" = $1::date`,
  /** $1 digest, $2 place. */
  piece: `select content from insight.open_data_piece where sha256 = $1 and place = $2::int`,
  /** One adds a version at a time. */
  lock: `select pg_advisory_xact_lock(hashtext('gongtong open data'))`,
  /** $1 day. */
  next: `select coalesce(max(number), 0) + 1 as number, bool_or("on" >= $1::date) as there from insight.open_data_version`,
  /** $1 digest, $2 bytes; no row where it is kept already. */
  addFile: `insert into insight.open_data_file (sha256, bytes) values ($1, $2::bigint) on conflict do nothing returning sha256`,
  /** $1 digest, $2 place, $3 bytes. */
  addPiece: `insert into insight.open_data_piece (sha256, place, content) values ($1, $2::int, $3)`,
  /** $1 number, $2 day, $3 manifest. */
  add: `insert into insight.open_data_version (number, "on", manifest) values ($1::int, $2::date, $3::jsonb)`,
};
