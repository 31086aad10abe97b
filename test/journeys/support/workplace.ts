import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { accessDemonstration } from '@features/access';
import { enterpriseDemonstration } from '@features/enterprise';
import { publicLogOf } from '@features/transparency';
import { readEnvironment } from '@platform/config';
import { SERVER_ROLE } from '@platform/database';
import { createApp } from '../../../apps/server/src/create-app';
import { freePort } from '../../../libs/platform/embedded-postgres/free-port';
import { type TestDatabase, testDatabase } from '../../support/database';

export type ExampleAccount = Readonly<{ role: string; email: string; password: string }>;

/** A server of its own with the example accounts and enterprises, for those who sign in and change things; mails lie in its folder; `app`: for what the start would have made. */
export type Workplace = Readonly<{ origin: string; folder: string; database: TestDatabase; app: NestFastifyApplication; account(begin: string): ExampleAccount; close(): Promise<void> }>;

/** `variables`: settings beside its own; `starter`: with the starter data. */
export async function openWorkplace(variables: Readonly<Record<string, string>> = {}, { starter = false } = {}): Promise<Workplace> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-workplace-'));
  const database = await testDatabase({ starter });
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const environment = readEnvironment({ DATABASE_URL: database.url, GONGTONG_DATA_DIR: folder, GONGTONG_KEYS_DIR: path.join(folder, 'keys'), GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', PUBLIC_URL: origin, ...variables });
  if (!environment.ok) throw new Error('the environment of the test is wrong');
  const accounts = await accessDemonstration(database, folder, environment.value);
  await enterpriseDemonstration(database, environment.value, publicLogOf());
  const app: NestFastifyApplication = await createApp({ environment: environment.value, connections: { url: database.url, replicaUrl: null, ownerUrl: database.url, role: SERVER_ROLE } }, 'throw');
  await app.init();
  await app.getHttpAdapter().getInstance().listen({ port, host: '127.0.0.1' });
  return {
    origin, folder, database, app,
    account(begin) {
      const found = accounts.find(({ email }) => email.startsWith(begin));
      if (!found) throw new Error(`no example account ${begin}`);
      return found;
    },
    async close() {
      await app.close();
      rmSync(folder, { recursive: true });
    },
  };
}
