export const queries = {
  insert: `insert into recognition.certificate_holder (number, id, organisation_id, person_id, sealed) values ($1, $2::uuid, $3::uuid, $4::uuid, $5)`,
  of: `select id, person_id as person, sealed from recognition.certificate_holder where number = $1 and sealed is not null`,
  numbers: `select number from recognition.certificate_holder where sealed is not null order by number desc`,
  about: `select id, number, person_id as person, sealed from recognition.certificates_about($1::uuid)`,
  forget: `select recognition.forget_holder($1::uuid)`,
};
