const columns = `
  id, organisation_id as organisation, uploaded_by as "uploadedBy", name, media_type as "mediaType", size::text as size, encode(sha256, 'hex') as sha256, scanned, confined,
  to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"`;

export const queries = {
  find: `select ${columns} from file.file where id = any($1::uuid[]) and erased_at is null`,
  list: `
    select ${columns} from file.file f
     where erased_at is null and not confined
       and ($1::uuid is null or (f.created_at, f.id) < (select b.created_at, b.id from file.file b where b.id = $1::uuid))
     order by f.created_at desc, f.id desc limit $2`,
  count: `select count(*)::int as total from (select from file.file where erased_at is null and not confined limit $1) counted`,
  ownerOf: `select file.owner_of($1::uuid) as organisation`,
  insert: `
    insert into file.file (id, organisation_id, uploaded_by, name, media_type, size, sha256, handed_in, scanned)
    values ($1::uuid, $2::uuid, $3::uuid, $4, $5, $6::bigint, decode($7, 'hex'), decode($8, 'hex'), $9)`,
  newId: `select gen_random_uuid() as id`,
  erase: `update file.file set erased_at = clock_timestamp(), name = null where id = $1::uuid and erased_at is null returning encode(sha256, 'hex') as sha256`,
  confine: `update file.file set confined = true where id = $1::uuid and erased_at is null`,
  lockBytes: `select pg_advisory_xact_lock(hashtextextended('file ' || $1, 0))`,
  erasedBytes: `select encode(sha256, 'hex') as sha256 from file.file where id = $1::uuid and erased_at is not null`,
  stillKept: `select exists (select from file.file where sha256 = decode($1, 'hex') and erased_at is null) as kept`,
};
