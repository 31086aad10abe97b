import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, giveTo } from './account';
import { type Binaries } from './binaries';
import { serverVariables } from './cluster';
import { EmbeddedPostgresFault } from './fault';
import { freePort } from './free-port';
import { readPidFile } from './pid-file';

const LOST_A_RACE = /lock file .* already exists|could not bind/;

/** How to start: `end` is when to give up, in milliseconds of the clock. */
export type Launch = Readonly<{ folder: string; binaries: Binaries; account: Account; settings: readonly string[]; end: number }>;

/** Starts the server; true when it is ready, false when another start holds the folder or took the port. */
export async function launch(how: Launch): Promise<boolean> {
  const log = openLog(how);
  const server = spawnServer(how, await freePort(), log.descriptor);
  closeSync(log.descriptor);
  if (await becomesReady(server, how)) return true;
  const said = readFileSync(log.file).subarray(log.written).toString();
  if (LOST_A_RACE.test(said)) return false;
  throw new EmbeddedPostgresFault(`the database in ${how.folder} did not start: ${lastWords(said)} (all in ${log.file})`);
}

function openLog({ folder, account }: Launch): { file: string; descriptor: number; written: number } {
  const file = path.join(folder, 'server.log');
  const descriptor = openSync(file, 'a', 0o600);
  giveTo(account, file);
  return { file, descriptor, written: fstatSync(descriptor).size };
}

function spawnServer({ folder, binaries, account, settings }: Launch, port: number, log: number): ChildProcess {
  const local = ['listen_addresses=127.0.0.1', 'unix_socket_directories='];
  const options = [...local, ...settings].flatMap((setting) => ['-c', setting]);
  const server = spawn(binaries.postgres, ['-D', folder, '-p', String(port), ...options], {
    ...account,
    env: serverVariables(),
    cwd: '/',
    stdio: ['ignore', log, log],
    detached: true, // an interrupt at the terminal must reach us first
  });
  server.unref();
  return server;
}

async function becomesReady(server: ChildProcess, { folder, end }: Launch): Promise<boolean> {
  const faults: Error[] = [];
  server.once('error', (fault) => faults.push(fault));
  while (server.exitCode === null && server.signalCode === null && faults.length === 0 && Date.now() < end) {
    const file = readPidFile(folder);
    if (file?.pid === server.pid && file?.ready) return true;
    await pause(10);
  }
  return false;
}

function lastWords(said: string): string {
  const lines = said.trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
}
