const columns = `
  v.id, v.kind, v.file_id as file, v.sha256, v.note, to_char(v.added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  to_char(v.disclosed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "disclosedAt"`;
const from = `declaration.evidence v where v.declaration_id = $1::uuid and v.removed_at is null`;

export const queries = {
  list: `select ${columns} from ${from} order by v.added_at, v.id`,
  lock: `select ${columns} from ${from} and v.id = $2::uuid for no key update of v`,
  insert: `
    insert into declaration.evidence (declaration_id, organisation_id, kind, file_id, sha256, note, added_by) values ($1::uuid, $2::uuid, $3, $4::uuid, $5, $6, $7::uuid) returning id`,
  updateDisclosed: `update declaration.evidence set disclosed_at = clock_timestamp() where id = $1::uuid and disclosed_at is null`,
  updateRemoved: `update declaration.evidence set removed_at = clock_timestamp() where id = $1::uuid and disclosed_at is null`,
  disclosedBy: `
    select p.enterprise_number as enterprise from declaration.evidence v join declaration.published p on p.declaration_id = v.declaration_id
    where v.file_id = $1::uuid and v.disclosed_at is not null and v.removed_at is null limit 1`,
  enterpriseOf: `select enterprise_number as enterprise from declaration.published where number = $1`,
  seen: `select id, kind, sha256, to_char(added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, file_id as file from declaration.evidence_of($1)`,
};
