import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { formsNamed, mappingExport } from '@features/mapping';
import { aShownMapping, contentOfRows } from '../contract/support/shown-mappings';
import { type Figure, figure, type Report } from './figure';
import type { Filled, Place } from './place';

const ROWS = 10_000;
const ROUNDS = 3;
const MB = 2 ** 20;
const forms = ['oscal.json', 'sssom.tsv', 'skos.ttl', 'csv', 'json'] as const;

/** A mapping of 10,000 rows as a file: how fast, and how much memory it takes above what was there before. */
export async function exportFigures(place: Place, report: Report): Promise<void> {
  const database = await place.filled();
  const centre = await database.write.first<{ id: string }>(`insert into access.organisation (kind, side, name_hans) values ('centre', 'taiwan', '研究中心') returning id`);
  const [large, small] = await Promise.all([ROWS, 100].map((rows, serial) => aShownMapping(database, { serial: serial + 1, content: contentOfRows(rows), organisation: centre?.id ?? '' })));
  if (large === undefined || small === undefined) throw new Error('the mappings of the benchmark were not made');
  for (const name of forms) report(await speed(database, large, name));
  report(await memory(database, large, small));
}

async function speed(database: Filled, number: string, name: string): Promise<Figure> {
  await written(database, number, name);
  const [took, bytes] = [[] as number[], [] as number[]];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    bytes.push(await written(database, number, name));
    took.push(performance.now() - began);
  }
  const baseline = await wholeInMemory(database, number);
  return figure({ name: `export-${name}`, value: (ROWS * 1_000) / Math.min(...took), unit: 'rows/s', baseline, n: ROWS, against: `the whole document at once: read, JSON.parse, JSON.stringify; the file has ${((bytes[0] ?? 0) / MB).toFixed(1)} MB` });
}

/** Bytes of the file, each piece of which is let go at once. */
async function written(database: Filled, number: string, name: string, look: () => void = () => {}): Promise<number> {
  const [form] = formsNamed(name);
  if (!form) throw new Error(`there is no form ${name}`);
  const file = await mappingExport(database, 'http://localhost:3000').execute({ number, version: null, form });
  if (!file.ok) throw new Error(file.refusal.code);
  let bytes = 0;
  for await (const part of file.value.parts()) {
    bytes += Buffer.byteLength(part);
    look();
  }
  return bytes;
}

async function wholeInMemory(database: Filled, number: string): Promise<number> {
  const began = performance.now();
  const row = await database.read.first<{ document: string }>('select document from mapping.published_version where number = $1', [number]);
  JSON.stringify(JSON.parse(row?.document ?? '{}'));
  return (ROWS * 1_000) / (performance.now() - began);
}

/** What lies on the heap at most while a file is made, collected before each look. */
async function memory(database: Filled, large: string, small: string): Promise<Figure> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const most = async (number: string): Promise<number> => {
    collect();
    const before = process.memoryUsage().heapUsed;
    let [peak, looks] = [0, 0];
    await written(database, number, 'oscal.json', () => {
      looks += 1;
      if (looks % 20 !== 1) return;
      collect();
      peak = Math.max(peak, process.memoryUsage().heapUsed - before);
    });
    return peak / MB;
  };
  return figure({ name: 'export-memory', value: await most(large), unit: 'MB', baseline: null, n: ROWS, against: `${(await most(small)).toFixed(1)} MB at 100 rows; what is garbage is collected before each look` });
}
