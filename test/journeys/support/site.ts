import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readEnvironment } from '@platform/config';
import { createApp } from '../../../apps/server/src/create-app';
import { testDatabase } from '../../support/database';

export type TestSite = Readonly<{ origin: string; app: NestFastifyApplication; close(): Promise<void> }>;

/** The real server on the starter data, on a free port. A text that is missing throws. */
export async function openSite(): Promise<TestSite> {
  const database = await testDatabase({ starter: true });
  const environment = readEnvironment({ GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  if (!environment.ok) throw new Error('the environment of the test is wrong');
  const app = await createApp({ environment: environment.value, connections: { url: database.url, replicaUrl: null } }, 'throw');
  await app.init();
  const origin = await app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
  return { origin, app, close: () => app.close() };
}
