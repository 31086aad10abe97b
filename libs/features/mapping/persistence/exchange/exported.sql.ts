/**
 * Where the rows begin, and where they end, in characters of the canonical JSON. A quotation mark inside a text of JSON has a
 * backslash before it, and no row has a member `source`, so that each stands nowhere else.
 */
const begin = `strpos(document, '"rows":[') + 8`;
const end = `strpos(document, '],"source":"')`;

/** Newest document of a version under the number; of the newest version where $2 is null. */
const newest = `
  select v.document, v.sha256, v.record from mapping.published_version v
  where v.number = p.number and ($2::int is null or v.version = $2::int) order by v.record desc limit 1`;

export const queries = {
  /** $1 number, $2 version or null. */
  head: `
    select p.number, p.version, p.state, p.state_since as since, p.reason, p.source_id as "sourceId", p.target_id as "targetId", p.territory, p.valid_until as until, p.successor, p.example,
      left(d.document, ${begin} - 1) || substr(d.document, ${end}) as document, encode(d.sha256, 'hex') as sha256, d.record as "documentRecord"
    from mapping.published p cross join lateral (${newest}) d where p.number = $1`,
  acts: `select record, version, act, reasons, by_name as by, "on" from mapping.public_act where number = $1 order by record`,
  versions: `select distinct version from mapping.published_version where number = $1 order by version`,

  /** $1 number, $2 record. */
  begins: `select ${begin} as at from mapping.published_version where number = $1 and record = $2::int`,
  /** $3 from which character, $4 how many. */
  slice: `select substr(document, $3::int, $4::int) as slice from mapping.published_version where number = $1 and record = $2::int`,
};
