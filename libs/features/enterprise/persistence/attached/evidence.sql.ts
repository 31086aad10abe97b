const columns = `id, kind, file_id as file, note, added_at as at`;

export const queries = {
  list: `select ${columns} from enterprise.evidence where enterprise_id = $1::uuid and removed_at is null order by added_at, id`,
  insert: `
    insert into enterprise.evidence (enterprise_id, organisation_id, kind, file_id, note, added_by) values ($1::uuid, $2::uuid, $3, $4::uuid, $5, $6::uuid)
    returning ${columns}`,
  updateRemoved: `update enterprise.evidence set removed_at = clock_timestamp() where enterprise_id = $1::uuid and id = $2::uuid and removed_at is null`,
  provedBy: `
    select e.territory, e.state <> 'draft' as submitted from enterprise.evidence v join enterprise.enterprise e on e.id = v.enterprise_id
    where v.file_id = $1::uuid and v.removed_at is null limit 1`,
};
