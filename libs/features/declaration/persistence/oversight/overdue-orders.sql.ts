export const queries = {
  take: `
    update declaration.inspection i set overdue = (now() at time zone 'Asia/Shanghai')::date
    from declaration.published p
    where p.number = i.declaration and i.number in (
      select o.number from declaration.inspection o join declaration.published q on q.number = o.declaration
      where o.ended is null and o.overdue is null and o.due < (now() at time zone 'Asia/Shanghai')::date and q.state = 'under_inspection'
      order by o.number limit $1 for no key update of o skip locked)
    returning p.declaration_id as id, i.declaration as number, i.number as inspection, i.organisation_id as organisation, i.regulator_id as regulator`,
};
