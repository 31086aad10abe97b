const columns = `id, person_id as person, role, document_kind, name, phone, email, document_number`;

export const queries = {
  list: `select ${columns} from enterprise.contact where enterprise_id = $1::uuid and removed_at is null order by role desc, id`,
  ofPerson: `select ${columns} from enterprise.contact where person_id = $1::uuid and removed_at is null order by id`,
  lock: `select ${columns} from enterprise.contact where enterprise_id = $1::uuid and id = $2::uuid and removed_at is null for no key update`,
  insert: `
    insert into enterprise.contact (id, enterprise_id, organisation_id, person_id, role, document_kind, name, phone, email, document_number, document_mark, email_mark)
    values ($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, $6, $7, $8, $9, $10, $11, $12)`,
  update: `update enterprise.contact set role = $2, document_kind = $3, name = $4, phone = $5, email = $6, document_number = $7, document_mark = $8, email_mark = $9 where id = $1::uuid`,
  lockUnmarked: `
    select ${columns} from enterprise.contact
    where email is not null and email_mark is null and removed_at is null and ($1::uuid is null or id > $1) order by id limit $2 for no key update skip locked`,
  updateEmailMark: `update enterprise.contact set email_mark = $2 where id = $1::uuid`,
  updateRemoved: `update enterprise.contact set removed_at = clock_timestamp() where id = $1::uuid`,
  updateMarks: `update enterprise.contact set document_mark = null, email_mark = null where person_id = $1::uuid`,
  namesEmail: `select exists (select from enterprise.contact where enterprise_id = $1::uuid and email_mark = $2 and removed_at is null) as names`,
  submits: `select exists (select from enterprise.enterprise where 'submitted' in (state, revising) and submitted_by = $1::uuid) as submits`,
};
