export const queries = {
  /** $1 organisation, $2 how many, $3 number of the last one or null. */
  page: `
    select c.number, (select m.act from recognition.certificate_measure m where m.number = c.number and m.outcome is null) as waits
    from recognition.certificate c where c.organisation_id = $1::uuid and ($3::text is null or c.number < $3) order by c.number desc limit $2::int`,
  total: `select count(*)::int as total from recognition.certificate where organisation_id = $1::uuid`,
  isOf: `select true as found from recognition.certificate where number = $1 and organisation_id = $2::uuid`,
};
