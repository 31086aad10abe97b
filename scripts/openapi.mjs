import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { ensureBuilt } from './steps/build.mjs';
import { root } from './steps/root.mjs';
import { finishWith, runNode } from './steps/run.mjs';

const built = createRequire(path.join(root, 'dist', 'package.json'));

/** Writes `openapi.json` from what the controllers declare, and from it the types of the workspaces. The application is only looked at: nothing connects anywhere. */
async function writeDescription() {
  await ensureBuilt();
  const { readEnvironment } = built('./libs/platform/config/index.js');
  const { apiFile, createHttpAdapter, describeApi } = built('./libs/platform/http/index.js');
  const { ServerModule } = built('./apps/server/src/server.module.js');
  const parts = { environment: readEnvironment({}).value, connections: { url: '', replicaUrl: null } };
  const app = await NestFactory.create(ServerModule.with(parts), createHttpAdapter(), { preview: true, logger: ['error'], abortOnError: false });
  writeFileSync(path.join(root, 'openapi.json'), apiFile(describeApi(app)));
  await runNode('node_modules/openapi-typescript/bin/cli.js', ['openapi.json', '-o', 'apps/web/src/api/schema.d.ts'], { quiet: true });
}

finishWith(writeDescription());
