import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { projectRoot, readEnvironment } from '@platform/config';
import { apiFile, createHttpAdapter, describeApi } from '@platform/http';
import { ServerModule } from '../../apps/server/src/server.module';
import { CONTRACT_FILE } from './support/committed-contract';

/** In preview the controllers are known and nothing is built: no database is needed. */
async function described(): Promise<string> {
  const settings = readEnvironment({});
  if (!settings.ok) throw new Error('the environment is faulty');
  const parts = { environment: settings.value, connections: { url: '', replicaUrl: null } };
  const app = await NestFactory.create<NestFastifyApplication>(ServerModule.with(parts), createHttpAdapter(), { preview: true, logger: false, abortOnError: false });
  return apiFile(describeApi(app));
}

it('openapi.json is what the controllers declare (node scripts/openapi.mjs writes it)', async () => {
  const [declared, committed] = [await described(), readFileSync(CONTRACT_FILE, 'utf8')];
  expect(JSON.parse(committed)).toEqual(JSON.parse(declared));
  expect(committed === declared).toBe(true);
});

it('every operation says how its caller is known, or that nobody asks', () => {
  const { paths } = JSON.parse(readFileSync(CONTRACT_FILE, 'utf8')) as { paths: Record<string, Record<string, { security?: object[] }>> };
  const silent = Object.entries(paths).flatMap(([url, operations]) => Object.entries(operations).flatMap(([method, { security }]) => (security ? [] : [`${method} ${url}`])));
  expect(silent).toEqual([]);
});

it('the workspaces are typed by it (the same script writes both)', () => {
  const program = path.join(projectRoot(), 'node_modules/openapi-typescript/bin/cli.js');
  const check = () => execFileSync(process.execPath, [program, 'openapi.json', '--check', '-o', 'apps/web/src/api/schema.d.ts'], { cwd: projectRoot(), stdio: 'pipe' });
  expect(check).not.toThrow();
});
