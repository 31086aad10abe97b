import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { catalogueImport } from '@features/catalogue';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { onServer } from '../support/templates';
import { type Figure, figure, type Report } from './figure';
import { madeRows } from './made-rows';
import { entries, type Filled, type Loaded, type Place } from './place';
import { seconds } from './timing';

/** What one row of a list of standards becomes: the statement of a source, without the columns that the product computes. */
const columns = `s.source_id, s.grade, s.basis, s.stated_on, s.printed, s.title_hans, s.title_hant, s.title_en, s.title_basis, s.nature, s.status,
  s.status_raw, s.issued, s.implemented, s.withdrawn, s.ics, s.ccs, s.committee, s.edition_label, s.document_type, s.class_no, s.part_text, s.page, s.note`;

/** Import against a bare COPY of the same columns of as many rows. */
export async function importFigures(place: Place, report: Report): Promise<void> {
  const filled = await place.filled();
  const copied = await copySpeed(filled);
  const against = 'COPY of the same columns into a table without keys';
  const { n, took } = standardsOf(filled.starter);
  report(figure({ name: 'import-catalogue', value: n / took, unit: 'rows/s', baseline: copied.perSecond, n, against }));
  const all = filled.starter.steps.reduce((sum, { report: { rowsRead } }) => sum + rowsRead, 0);
  report(figure({ name: 'import-starter', value: filled.starter.seconds, unit: 's', baseline: all / copied.perSecond, n: all, against: `as many rows at the speed of ${against}; the product's time includes the entries of search` }));
  if (filled.entriesTook === null) return;
  const rows = await entries(filled);
  report(await oneFile(place, copied.perSecond, against));
  report(figure({ name: 'import-entries', value: rows / filled.entriesTook, unit: 'rows/s', baseline: copied.perSecond, n: rows, against: `making all entries of search anew; ${against}` }));
}

/** Made standards in one file, taken into an empty catalogue; entries of search included. */
async function oneFile(place: Place, baseline: number, against: string): Promise<Figure> {
  const file = path.join(place.folder, 'made.csv');
  await pipeline(Readable.from(csvLines(place.rows)), createWriteStream(file));
  const { url: _, ...database } = await place.empty('one_file');
  try {
    const { took, result } = await seconds(() => catalogueImport(database).importFile.execute({ subject: 'standards', path: file, dryRun: false }));
    if (!result.ok || result.value.rowsNew !== place.rows) throw new Error('the file of made standards was not taken whole');
    return figure({ name: 'import-file', value: place.rows / took, unit: 'rows/s', baseline, n: place.rows, against: `one file of new standards, ${took.toFixed(1)} s, entries of search included; ${against}` });
  } finally {
    await database.close();
  }
}

const words: Readonly<Record<string, string>> = { in_force: '现行', replaced: '被代替', withdrawn: '废止' };

function* csvLines(count: number): Generator<string> {
  yield 'number,title_zh_hans,title_zh_hant,ics,issued,implemented,status,source,grade\n';
  for (const [number, hans, hant, ics, issued, implemented, status = ''] of madeRows(count)) yield `${number},${hans},${hant},${ics},${issued},${implemented},${words[status]},made,B\n`;
}

function standardsOf({ steps }: Loaded): Readonly<{ n: number; took: number }> {
  const standards = steps.filter(({ report: { subject } }) => subject === 'standards');
  return { n: standards.reduce((sum, { report: { rowsRead } }) => sum + rowsRead, 0), took: standards.reduce((sum, step) => sum + step.seconds, 0) };
}

function copySpeed({ url }: Filled): Promise<Readonly<{ perSecond: number }>> {
  return onServer(url, async (client) => {
    const select = `select ${columns} from catalogue.statement s`;
    await client.query(`create schema if not exists bench; create table bench.plain as ${select} with no data`);
    const chunks: Buffer[] = [];
    for await (const chunk of client.query(copyTo(`copy (${select}) to stdout`))) chunks.push(Buffer.from(chunk as Uint8Array));
    const { took } = await seconds(() => pipeline(Readable.from(chunks), client.query(copyFrom('copy bench.plain from stdin'))));
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from bench.plain');
    await client.query('drop table bench.plain');
    return { perSecond: (rows[0]?.n ?? 0) / took };
  });
}
