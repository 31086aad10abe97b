import { instant } from './instant';

/** Catalogues whose last version says that it takes the place of others. */
const last = `(select max(l.version) from recognition.catalogue_version l where l.catalogue_id = c.id)`;
const supersededBy = `
  (select n.catalogue_id from recognition.catalogue_version n
   where n.catalogue_id <> c.id and n.version = (select max(l.version) from recognition.catalogue_version l where l.catalogue_id = n.catalogue_id)
     and n.document::jsonb -> 'head' -> 'supersedes' ? c.id order by n.published_at limit 1)`;
const head = `c.id as catalogue, v.version, v.document::jsonb -> 'head' as head, c.example, ${supersededBy} as "supersededBy"`;

export const queries = {
  /** $1 catalogue, $2 version, $3 key. */
  row: `
    select ${head}, r.content as row, v.version = ${last} as current
    from recognition.catalogue_row r join recognition.catalogue c on c.id = r.catalogue_id join recognition.catalogue_version v on v.catalogue_id = c.id and v.version = r.version
    where r.catalogue_id = $1 and r.version = $2::int and r.key = $3`,
  heads: `
    select ${head}, encode(v.digest, 'hex') as digest, ${instant('v.published_at')} as "publishedAt",
      (select count(*)::int from recognition.catalogue_row r where r.catalogue_id = c.id and r.version = v.version) as rows,
      (select count(*)::int from recognition.catalogue_row r where r.catalogue_id = c.id and r.version = v.version and r.to_confirm) as "toConfirm"
    from recognition.catalogue c join recognition.catalogue_version v on v.catalogue_id = c.id and v.version = ${last}
    order by c.id`,
  /** Rows of the last versions. */
  currentRows: `
    select r.catalogue_id as catalogue, r.content as row
    from recognition.catalogue_row r join recognition.catalogue c on c.id = r.catalogue_id and r.version = ${last} order by r.catalogue_id, r.place`,
  /** $1 catalogue, $2 version or null. */
  version: `
    select ${head}, v.document::jsonb as content, encode(v.digest, 'hex') as digest, ${instant('v.published_at')} as "publishedAt"
    from recognition.catalogue c join recognition.catalogue_version v on v.catalogue_id = c.id and v.version = coalesce($2::int, ${last}) where c.id = $1`,
  /** $1 catalogue, $2 version. */
  document: `select document, encode(digest, 'hex') as digest from recognition.catalogue_version where catalogue_id = $1 and version = $2::int`,
  /** $1 catalogue. */
  versions: `
    select v.version, encode(v.digest, 'hex') as digest, ${instant('v.published_at')} as "publishedAt",
      (select count(*)::int from recognition.catalogue_row r where r.catalogue_id = v.catalogue_id and r.version = v.version) as rows
    from recognition.catalogue_version v where v.catalogue_id = $1 order by v.version desc`,
  /** $1 catalogue or null, $2 day. */
  handlers: `
    select h.catalogue_id as catalogue, h.organisation_id as organisation, to_char(h.from_day, 'YYYY-MM-DD') as "from", to_char(h.until_day, 'YYYY-MM-DD') as until
    from recognition.handler h
    where ($1::text is null or h.catalogue_id = $1) and h.from_day <= $2::date and (h.until_day is null or h.until_day >= $2::date) order by h.catalogue_id, h.from_day`,
};
