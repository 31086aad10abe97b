import { createStaging } from './staging';

export const prelude = createStaging;

const editionsToProject = `select distinct id from import_touched where has_statement order by id`;

const statementsOf = `
select s.*, e.nature as edition_nature from catalogue.statement s join catalogue.edition e on e.id = s.edition_id
where s.edition_id = any($1::int[]) order by s.edition_id, s.id`;

const writeProjections = `
update catalogue.edition e
set title_hans = p.title_hans, title_hant = p.title_hant, title_en = p.title_en, nature = coalesce(p.nature, e.nature),
  recorded_status = p.recorded_status, issued = p.issued, implemented = p.implemented, withdrawn = p.withdrawn,
  ics = p.ics, ccs = p.ccs, committee = p.committee
from jsonb_to_recordset($1::jsonb) as p(
  id int, title_hans text, title_hant text, title_en text, nature text, recorded_status text,
  issued text, implemented text, withdrawn text, ics text[], ccs text[], committee text)
where e.id = p.id`;

const statusFacts = `
select e.id, e.recorded_status, e.issued, e.implemented, e.withdrawn, e.status, e.status_until::text,
  coalesce((
    select jsonb_agg(jsonb_build_object('extent', r.extent, 'planned', r.planned,
      'on', coalesce(r.happened_on, n.implemented, n.issued, n.year::text)) order by r.id)
    from catalogue.replacement r join catalogue.edition n on n.id = r.new_id where r.old_id = e.id), '[]') as successors
from catalogue.edition e`;

const statusFactsOfTouched = `${statusFacts} where e.id in (select id from import_touched) order by e.id`;

const statusFactsDue = `${statusFacts} where e.status_until <= $1::date order by e.id`;

const writeStatuses = `
update catalogue.edition e set status = p.status, status_until = p.status_until::date
from jsonb_to_recordset($1::jsonb) as p(id int, status text, status_until text)
where e.id = p.id`;

export const queries = { editionsToProject, statementsOf, writeProjections, statusFactsOfTouched, statusFactsDue, writeStatuses };
