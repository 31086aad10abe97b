import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '@platform/config';
import { startEmbeddedPostgres } from '@platform/embedded-postgres';
import { freePort } from '../docs/run-block';
import { figure, type Report } from './figure';
import type { Place } from './place';
import { quantile, seconds } from './timing';

const PROGRAM = 'dist/apps/server/src/main.js';
const STARTS = 3;

/** Seconds until the server answers that it is ready, on a data folder that is filled, against starting its PostgreSQL alone. */
export async function startFigures(place: Place, report: Report): Promise<void> {
  const program = path.join(projectRoot(), PROGRAM);
  if (!existsSync(program)) {
    report({ name: 'start-second', value: 0, unit: 's', baseline: null, ratio: null, n: 0, reason: 'not built' });
    return;
  }
  await place.filled();
  await place.release();
  const bare: number[] = [];
  const own: number[] = [];
  for (let round = 0; round < STARTS; round += 1) {
    const { took, result } = await seconds(() => startEmbeddedPostgres({ folder: path.join(place.folder, 'pg') }));
    bare.push(took);
    await result.stop();
    own.push(await startedIn(program, place.folder));
  }
  report(figure({ name: 'start-second', value: quantile(own, 0.5), unit: 's', baseline: quantile(bare, 0.5), n: STARTS, against: 'starting the embedded PostgreSQL of the same folder alone' }));
}

async function startedIn(program: string, dataDir: string): Promise<number> {
  const port = String(await freePort());
  const { took, result: child } = await seconds(async () => {
    const started = spawn(process.execPath, [program], { env: { ...process.env, GONGTONG_DATA_DIR: dataDir, PORT: port, DATABASE_URL: '' }, stdio: ['ignore', 'ignore', 'inherit'] });
    while (!(await isReady(port))) {
      if (started.exitCode !== null) throw new Error(`the server ended with ${started.exitCode}`);
      await pause(20);
    }
    return started;
  });
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  await ended;
  return took;
}

const isReady = (port: string): Promise<boolean> => fetch(`http://127.0.0.1:${port}/health/ready`).then(({ ok }) => ok, () => false);
