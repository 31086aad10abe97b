const waits = `(select m.act from recognition.certificate_measure m where m.number = c.number and m.outcome is null)`;
/** $1 organisation, $2 only those that wait for a second person, $3 part of the number or null. */
const asked = `from recognition.certificate c where c.organisation_id = $1::uuid and (not $2::boolean or ${waits} is not null) and ($3::text is null or strpos(c.number, upper($3)) > 0)`;

export const queries = {
  /** $4 how many, $5 number of the last one or null. */
  page: `select c.number, ${waits} as waits ${asked} and ($5::text is null or c.number < $5) order by c.number desc limit $4::int`,
  total: `select count(*)::int as total ${asked}`,
  isOf: `select true as found from recognition.certificate where number = $1 and organisation_id = $2::uuid`,
};
