/** $1 today, $2 days before, $3 how many. */
export const queries = {
  dueSoon: `select id, number, organisation, applicant, held_by as "heldBy", handler, state, to_char(due, 'YYYY-MM-DD') as due, clock from recognition.take_due_soon($1::date, $2::int, $3::int)`,
  expiring: `select number, regulator, organisation, applicant, held_by as "heldBy", to_char(due, 'YYYY-MM-DD') as due from recognition.take_expiring($1::date, $2::int, $3::int)`,
};
