import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readEnvironment } from '@platform/config';
import { createApp } from '../../apps/server/src/create-app';

/** The whole server on one database, in this process, ready to be asked by `inject` or to listen. */
export async function openApp(url: string): Promise<NestFastifyApplication> {
  const environment = readEnvironment({ DATABASE_URL: url, GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  if (!environment.ok) throw new Error('the environment of the benchmark is wrong');
  const app = await createApp({ environment: environment.value, connections: { url, replicaUrl: null } }, 'fall-back');
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
