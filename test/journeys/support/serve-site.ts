import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readEnvironment } from '@platform/config';
import { Sealer } from '@platform/sealing';
import { createApp } from '../../../apps/server/src/create-app';
import { closeTestDatabases, testDatabase } from '../../support/database';
import { showCertificates } from './shown-certificates';
import { showDeclarations } from './shown-declarations';
import { showDraws } from './shown-draws';
import { showEnterprises } from './shown-enterprises';
import { siteVariable } from './site';

let close = async (): Promise<void> => {};

/** The real server on the starter data, on a free port, with two enterprises and their declarations besides, once for all journeys: they only read. A text that is missing is a fault of the page. */
export async function serveSite(): Promise<void> {
  const database = await testDatabase({ starter: true });
  const { url } = database;
  await showEnterprises(database);
  await showDeclarations(database);
  await showCertificates(database);
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-site-'));
  const environment = readEnvironment({ GONGTONG_DATA_DIR: folder, GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  if (!environment.ok) throw new Error('the environment of the test is wrong');
  const app = await createApp({ environment: environment.value, connections: { url, replicaUrl: null } }, 'throw');
  await app.init();
  await showDraws(database, app.get(Sealer, { strict: false }));
  process.env[siteVariable] = await app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
  close = async () => {
    await app.close();
    await closeTestDatabases();
    rmSync(folder, { recursive: true });
  };
}

export const closeSite = (): Promise<void> => close();
