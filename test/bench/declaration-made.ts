import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accessDemonstration, exampleFirms } from '@features/access';
import { enterpriseDemonstration } from '@features/enterprise';
import { publicLogOf } from '@features/transparency';
import { readEnvironment } from '@platform/config';
import type { Database } from '@platform/database';

/** Many a kind of indicator of a lamp, under an own standard that tells how each is tested: nothing of it has to be told to readers. */
export const lampDraft = (name: string, indicators: number): object => ({
  products: [{ name, models: ['GT-7', 'GT-9'] }], standards: [{ type: 'enterprise', number: 'Q/SLZM 009-2026', name: '灯' }],
  indicators: Array.from({ length: indicators }, (_, n) => (n % 2 === 0
    ? { name: `光效 ${n}`, kind: 'performance', value: `≥${80 + n} lm/W`, method: { edition: 'Q/SLZM 009-2026', clause: `5.${n + 1}` } }
    : { name: `调光 ${n}`, kind: 'functional', operator: 'boolean', value: true, method: { edition: 'Q/SLZM 009-2026', clause: `5.${n + 1}` } })),
  promise: '本企业对声明的内容负责', signatory: { function: '质量负责人' }, place: '厦门',
});

/** Organisation of a verified firm of the demonstration. */
export async function verifiedFirm(database: Pick<Database, 'read' | 'write'> & Readonly<{ url: string }>): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-bench-firm-'));
  try {
    const environment = readEnvironment({ DATABASE_URL: database.url, GONGTONG_DATA_DIR: folder, GONGTONG_DEMO: '1' });
    if (!environment.ok) throw new Error('the environment of the benchmark is wrong');
    await accessDemonstration(database, folder, environment.value);
    await enterpriseDemonstration(database, environment.value, publicLogOf());
    const [firm] = await exampleFirms(database).list();
    if (!firm) throw new Error('the demonstration has no firm');
    return firm.organisation;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
