import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accessDemonstration } from '@features/access';
import { MakeExamplePool, type PoolMade } from '@features/review';
import { readEnvironment } from '@platform/config';
import { type TestDatabase, testDatabase } from '../../support/database';
import { ContractApp } from './contract-app';
import { Draws, type DrawParty } from './draws';
import { aMember } from './organisations';

/** `made`: what came of filling the pool twice. */
export type DrawnPlace = Readonly<{ database: TestDatabase; server: ContractApp; parties: readonly DrawParty[]; draws: Draws; made: readonly PoolMade[] }>;

/** A server of a file of tests without a worker, with the example experts in their pool and two outside parties of draws: a firm and an authority. */
export function inADrawnPlace(take: (place: DrawnPlace) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-drawn-'));
  let server: ContractApp | undefined;
  beforeAll(async () => {
    const database = await testDatabase();
    const read = readEnvironment({ DATABASE_URL: database.url, GONGTONG_DATA_DIR: folder, GONGTONG_DEMO: '1' });
    if (!read.ok) throw new Error(read.refusal.code);
    await accessDemonstration(database, folder, read.value);
    server = await ContractApp.start(database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
    const making = server.nest.get(MakeExamplePool, { strict: false });
    const made = [await making.execute(), await making.execute()];
    const parties: DrawParty[] = [];
    for (const [kind, role] of [['enterprise', 'enterprise'], ['regulator', 'officer']] as const) {
      const row = await database.write.first<{ id: string }>('select id from access.organisation where kind = $1 and example order by name_en limit 1', [kind]);
      parties.push({ organisation: row?.id ?? '', member: await aMember({ database, server }, row?.id ?? '', role, `party-${role}@firm.example`) });
    }
    take({ database, server, parties, made, draws: new Draws({ database, server }, parties) });
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true });
  });
}
