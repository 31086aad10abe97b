import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

const data = resolve(__dirname, '../../data');
const accompanying = /(^|\/)(README\.md|LICENCE\.[a-z-]+\.txt)$/;

type Entry = Readonly<{ file: string; licences: string[]; licenceFiles: string[]; openData: boolean; provenance: string }>;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.length > 0 && value.every(isText);

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { file, licences, licenceFiles, openData, provenance }: Partial<Record<keyof Entry, unknown>> = value;
  return isText(file) && isTexts(licences) && isTexts(licenceFiles) && typeof openData === 'boolean' && isText(provenance);
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(data, name), 'utf8'));

function entries(): Entry[] {
  const list = readJson('licences.json');
  if (!Array.isArray(list) || !list.every(isEntry)) throw new Error('licences.json: an entry lacks a field');
  return list;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(data, join(entry.parentPath, entry.name)));

function rowsOf(file: string): number {
  const bytes = readFileSync(join(data, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return file.endsWith('.jsonl') ? text.trimEnd().split('\n').length : parse(text, { relax_column_count: false }).length - 1;
}

/** Rows of the tables in the READMEs: `| `file` | 1,234 | …`. */
function promisedRows(): [string, number][] {
  return filesUnder(data)
    .filter((file) => file.endsWith('README.md'))
    .flatMap((readme) =>
      [...readFileSync(join(data, readme), 'utf8').matchAll(/^\| `([^`]+)` \| ([\d,]+) \|/gm)].map(
        ([, file = '', rows = '']): [string, number] => [join(dirname(readme), file), Number(rows.replaceAll(',', ''))],
      ),
    );
}

describe('data', () => {
  it('has one licence entry for each file and no entry without a file', () => {
    const shipped = filesUnder(data).filter((file) => !accompanying.test(file));
    expect(entries().map((entry) => entry.file).sort()).toEqual(shipped.sort());
  });

  it.each(entries().map((entry) => [entry.file, entry] as const))('%s points to licence texts that are there', (_, entry) => {
    expect(entry.licenceFiles.filter((file) => !existsSync(join(data, file)))).toEqual([]);
  });

  it('keeps no licence text to which nothing points', () => {
    const texts = filesUnder(data).filter((file) => file.includes('LICENCE.'));
    const used = new Set(entries().flatMap((entry) => entry.licenceFiles));
    expect(texts.filter((file) => !used.has(file))).toEqual([]);
  });

  it('ships nothing under GPL or CC BY-SA, in a file or in a row', () => {
    const licences = entries().flatMap((entry) => entry.licences);
    expect(licences.filter((licence) => /GPL|BY-SA/.test(licence))).toEqual([]);
    for (const file of filesUnder(join(data, 'terms')).filter((name) => name.endsWith('.csv'))) {
      expect(readFileSync(join(data, file), 'utf8')).not.toMatch(/,(?:CC[ -]BY-SA|A?L?GPL)[^,]*,/);
    }
  });

  it('offers no collection that nobody licensed: its facts stand in files of their own that grant nothing', () => {
    expect(entries().filter((entry) => entry.licences.includes('none') && entry.openData)).toEqual([]);
  });

  it('describes each table in the README of its folder', () => {
    const tables = filesUnder(data).filter((file) => /\.(csv|jsonl)(\.gz)?$/.test(file));
    expect(promisedRows().map(([file]) => file).sort()).toEqual(tables.sort());
  });

  it.each(promisedRows())('%s has the rows that its README promises', (file, rows) => {
    expect(rowsOf(file)).toBe(rows);
  });

  it('loads files that are there, each once', () => {
    const starter = readJson('starter.json');
    if (!Array.isArray(starter)) throw new Error('starter.json is no list');
    const files = starter.map((step: unknown) => (typeof step === 'object' && step !== null && 'file' in step ? String(step.file) : ''));
    expect(files.filter((file) => !existsSync(join(data, file)))).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
  });
});
