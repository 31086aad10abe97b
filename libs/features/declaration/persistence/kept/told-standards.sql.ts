/** Of the standards of a check those that everybody may know: not one that its owner only compares with. `check`: alias of `declaration.checked`. */
export const toldStandards = (check: string): string => `coalesce((
  select jsonb_agg(s order by s ->> 'number') from jsonb_array_elements(${check}.standards) as s
  where not exists (select from declaration.cited d where d.number = ${check}.number and d.standard = s ->> 'number' having bool_and(d.role = 'compared'))), '[]') as standards`;
