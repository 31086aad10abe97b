import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { aShownMapping } from '../contract/support/shown-mappings';
import { type TestDatabase, testDatabase } from '../support/database';

const root = projectRoot();

describe('gongtong export mapping', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-export-'));
  const place = {} as { database: TestDatabase; number: string };
  beforeAll(async () => {
    place.database = await testDatabase({ starter: true });
    const centre = await place.database.write.first<{ id: string }>(`insert into access.organisation (kind, side, name_hans) values ('centre', 'taiwan', '研究中心') returning id`);
    place.number = await aShownMapping(place.database, { serial: 1, state: 'suspended', organisation: centre?.id ?? '' });
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...words: string[]) => {
    const started = ['-r', path.join(root, 'test/support/typescript.cjs'), path.join(root, 'apps/cli/src/main.ts'), 'export', 'mapping', ...words, '--lang', 'en'];
    return spawnSync(process.execPath, started, { cwd: root, encoding: 'utf8', env: { ...process.env, DATABASE_URL: place.database.url, PUBLIC_URL: 'https://gongtong.example' } });
  };

  it('writes the file that the interface gives, with addresses of the site, to a file or to standard output', () => {
    const shown = run(place.number, '--format', 'oscal');
    expect([shown.status, JSON.parse(shown.stdout)]).toMatchObject([0, { 'mapping-collection': { metadata: { links: [{ href: `https://gongtong.example/api/v1/mappings/${place.number}/versions/1` }] } } }]);
    expect(shown.stdout).toContain('"suspended"');
    const file = path.join(folder, 'mapping.jsonld');
    expect(run(place.number, '--format', 'skos.jsonld', '--of', '1', '--output', file).status).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ '@graph': expect.any(Array) });
  }, 240_000);

  it('says what there is not', () => {
    const [nothing, version, format] = [run('GT-M-2026-000001-A', '--format', 'csv'), run(place.number, '--format', 'csv', '--of', '9'), run(place.number, '--format', 'pdf')];
    expect([nothing.status, version.status, format.status]).toEqual([1, 1, 1]);
    expect(nothing.stderr).toContain('There is no such mapping');
    expect(format.stderr).toContain('skos.jsonld');
  }, 240_000);
});
