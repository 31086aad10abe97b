import { testDatabase, type TestDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

let database: TestDatabase;
let server: ContractApp;
beforeAll(async () => {
  database = await testDatabase({ starter: true });
  server = await ContractApp.start(database.url);
}, 240_000);
afterAll(() => server.close());

/** Hosts that only compilations (grade C) name; those that an official or established source names too are no secret. */
async function hostsOfCompilations(): Promise<readonly string[]> {
  const rows = await database.read.query<{ text: string; linked: boolean }>(`
    select concat_ws(' ', id, address) as text, grade >= 2 as linked from catalogue.source`);
  const hosts = (linked: boolean) => rows.filter((row) => row.linked === linked).flatMap(({ text }) => text.toLowerCase().match(/(?:[a-z0-9-]+\.)+(?:com|cn|org|net|tw|me|cc|hk)\b/g) ?? []);
  const open = new Set(hosts(true));
  return [...new Set(hosts(false))].filter((host) => !open.has(host));
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function sources(value: unknown): readonly Readonly<{ grade: number; address: string | null }>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(sources);
  return 'grade' in value && 'address' in value ? [value as { grade: number; address: string | null }, ...inner] : inner;
}

it('no answer holds an address that only a compilation names', async () => {
  const hosts = await hostsOfCompilations();
  expect(hosts.length).toBeGreaterThan(20);
  const told = await database.read.query<{ number: string }>(`
    select number from catalogue.edition where side in ('mainland', 'taiwan') and not cited_only order by id`);
  const leaks: string[] = [];
  for (const { number } of told) {
    const { status, body } = await server.get(`/api/v1/standards/${encodeURIComponent(number)}`);
    expect([number, status]).toEqual([number, 200]);
    const text = strings(body).join('\n').toLowerCase();
    leaks.push(...hosts.filter((host) => text.includes(host)).map((host) => `${number}: ${host}`));
    leaks.push(...sources(body).filter(({ grade, address }) => grade < 2 && address !== null).map(({ address }) => `${number}: ${address ?? ''}`));
  }
  expect(told.length).toBeGreaterThan(350);
  expect(leaks).toEqual([]);
}, 240_000);
