import { createStaging } from './staging';

export const prelude = createStaging;

const refs = `select key, id from import_ref`;

const stubs = `
select count(*)::int as stubs, coalesce((array_agg(e.number order by e.id))[:100], '{}') as stub_numbers
from import_stub n join catalogue.edition e on e.id = n.id`;

export const queries = { refs, stubs };

const emptyStaging = `truncate import_document, import_key, import_source, import_ref, import_stub`;

export const commands = { emptyStaging };
