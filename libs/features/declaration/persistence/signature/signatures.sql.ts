export const queries = {
  /** Row level security leaves those of the acting organisation. */
  beginning: `select number, sha256, salt from declaration.signing where declaration_id = $1::uuid and account_id = $2::uuid`,
  saveBeginning: `
    insert into declaration.signing (declaration_id, account_id, organisation_id, number, sha256, salt) values ($1::uuid, $2::uuid, $3::uuid, $4, $5, $6)
    on conflict (declaration_id, account_id) do update set number = excluded.number, sha256 = excluded.sha256, salt = excluded.salt, begun_at = clock_timestamp()`,
  deleteBeginnings: `delete from declaration.signing where declaration_id = $1::uuid`,
  insertSignature: `insert into declaration.signature (number, version, public_key, rp_id, authenticator_data, client_data, signature) values ($1, $2::int, $3, $4, $5, $6, $7)`,
  insertName: `insert into declaration.signatory_name (id, number, version, person_id, sealed) values ($1::uuid, $2, $3::int, $4::uuid, $5)`,
  ofVersion: `
    select s.public_key, s.rp_id, s.authenticator_data, s.client_data, s.signature, n.id, n.person_id, n.sealed
    from declaration.signature s left join declaration.signatory_name n on n.number = s.number and n.version = s.version
    where s.number = $1 and s.version = $2::int`,
  namesOf: `select id, person_id, sealed, number, version from declaration.signatory_name where person_id = $1::uuid order by number, version`,
  deleteName: `delete from declaration.signatory_name where id = $1::uuid and person_id = $2::uuid returning number, version`,
  deleteNames: `delete from declaration.signatory_name where person_id = $1::uuid`,
};
