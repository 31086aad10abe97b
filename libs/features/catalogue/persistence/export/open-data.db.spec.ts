import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseClock } from '@platform/database';
import { testDatabase } from '../../../../../test/support/database';
import { ExportOpenData, type Manifest } from '../../application/export/export-open-data';
import { openDataNames } from '../../application/export/open-data-sets';
import { DiskOpenDataFolder } from './disk-open-data-folder';
import { CatalogueOpenData } from './catalogue-open-data';

type Row = Readonly<Record<string, unknown>>;

describe('the open data', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-open-'));
  let manifest: Manifest;
  beforeAll(async () => {
    const { read } = await testDatabase({ starter: true });
    manifest = await new ExportOpenData(read, new DatabaseClock(read), [new CatalogueOpenData()]).execute(new DiskOpenDataFolder(folder));
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const rows = (name: string): readonly Row[] => {
    const parsed: unknown = JSON.parse(text(`${name}.json`));
    if (!Array.isArray(parsed)) throw new Error(name);
    return parsed.map((row: unknown) => ({ ...Object(row) }));
  };

  it('lists each file with its true hash and size, its columns and its licences', () => {
    expect(manifest.sets.map(({ name }) => name)).toEqual(openDataNames);
    for (const { files, columns, licences, name } of manifest.sets) {
      for (const { file, bytes, sha256 } of files) {
        const content = readFileSync(path.join(folder, file));
        expect([file, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([file, bytes, sha256]);
      }
      expect(text(`${name}.csv`).split('\r\n')[0]).toBe(columns.join(','));
      expect(readdirSync(path.join(folder, 'licences'))).toEqual(expect.arrayContaining(licences.map(({ file }) => path.basename(file))));
    }
    expect(JSON.parse(text('manifest.json'))).toEqual(manifest);
  });

  it('holds the marked sample, and what no licence covers in files of its own', () => {
    expect(rows('standards')).toHaveLength(293 + 77 + 71 + 1);
    expect(new Set(rows('standards').map(({ side }) => side))).toEqual(new Set(['mainland', 'taiwan']));
    expect(rows('replacements')).toHaveLength(79);
    expect(rows('adoptions')).toHaveLength(65 + 141 + 60);
    expect(rows('changes').length).toBeGreaterThanOrEqual(129);
    expect(rows('ics')).toHaveLength(1_381);
    expect(manifest.leftOut).toEqual([]);
    expect(rows('international-standards').length).toBeGreaterThan(40_000);
    expect(rows('international-standards')).toContainEqual(expect.objectContaining({ number: 'IEC 62368-1:2018', source: 'IEC-DATA' }));
    expect(new Set(rows('international-relations').map(({ relation }) => relation))).toEqual(new Set(['replaces', 'will_replace', 'amends']));
    expect(manifest.sets.filter(({ licences }) => licences.some(({ id }) => id === 'none')).map(({ name }) => name)).toEqual(['international-standards', 'international-relations']);
  });

  it('gives no address of a compilation', () => {
    const compiled = openDataNames.flatMap((name) => rows(name)).filter(({ grade }) => grade === 'C');
    expect(compiled.length).toBeGreaterThan(300);
    expect(compiled.filter((row) => row['source_address'] ?? row['address'])).toEqual([]);
    expect(compiled.map((row) => JSON.stringify(row)).filter((row) => /https?:|chinesestandard\.|csres\./.test(row))).toEqual([]);
  });
});
