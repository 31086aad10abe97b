import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../libs/platform/embedded-postgres/free-port';

/** Where a file can be had, and what serves it. */
export type Static = Readonly<{ address: string; by: string; close(): Promise<void> }>;

/** The bytes as a file of nginx; where there is no nginx, the stylesheet, as the server at `origin` gives it from memory. */
export async function serveStatic(bytes: Uint8Array, origin: string): Promise<Static> {
  if (spawnSync('nginx', ['-v']).status !== 0) return { address: origin + (await stylesheetOf(origin)), by: 'the stylesheet of the same server, from memory', close: () => Promise.resolve() };
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-nginx-'));
  const port = await freePort();
  chmodSync(folder, 0o755);
  mkdirSync(path.join(folder, 'tile'));
  writeFileSync(path.join(folder, 'tile', '000'), bytes);
  writeFileSync(path.join(folder, 'nginx.conf'), `worker_processes 1; pid ${folder}/pid; error_log ${folder}/error; events {} http { access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder}; server { listen 127.0.0.1:${port}; root ${folder}; } }`);
  const nginx = spawn('nginx', ['-c', path.join(folder, 'nginx.conf'), '-g', 'daemon off;'], { stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/tile/000`;
  await answering(address);
  return { address, by: 'nginx, one process, the same bytes as a file', close: () => stopped(nginx, folder) };
}

async function stylesheetOf(origin: string): Promise<string> {
  return /\/assets\/gongtong\.\w+\.css/.exec(await (await fetch(`${origin}/en/`)).text())?.[0] ?? '/';
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).then(({ ok }) => ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer');
}

async function stopped(nginx: ChildProcess, folder: string): Promise<void> {
  const ended = once(nginx, 'close');
  nginx.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
