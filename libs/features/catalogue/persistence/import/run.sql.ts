/** One import at a time: the second waits, and then sees what the first wrote. */
const lockImports = `select pg_advisory_xact_lock(hashtextextended('catalogue.import', 0))`;

/**
 * A whole file is sorted several times; by default it would go to disk each time. Rows of a batch are looked up in indexes,
 * which lie in memory, rather than with a reading of all the catalogue: what PostgreSQL thinks of its size is out of date here.
 */
const workInMemory = `set local work_mem = '128MB'; set local random_page_cost = 1.1; set local jit = off; set local enable_seqscan = off`;

/** What is merged of a whole file at once may take the catalogue as a whole. */
const wholeTables = `set local enable_seqscan = on`;

const selectSources = `select id, kind, grade, stated_on from catalogue.source`;

const insertRun = `
insert into catalogue.import_run (subject, file_name, file_digest, reader, rows_read, rows_new, rows_known, rows_faulty, stubs)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
on conflict (subject, file_digest, reader) do nothing`;

const hasRun = `select 1 from catalogue.import_run where subject = $1 and file_digest = $2 and reader = $3`;

export const queries = { lockImports, selectSources, insertRun, hasRun };

export const commands = { workInMemory, wholeTables };
