import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pause } from '../processes/supervised';
import type { Report } from '../report';
import { Stage } from '../stage';
import { hold } from '../trial';

const SIZE = '400m';
const MB = 1_048_576;

export const diskMissing = (): string | null => (process.getuid?.() === 0 ? null : 'only root mounts a file system of its own');

/** The disk of the database is full for so long; then there is room again. */
export async function fullDisk(fault: string, ms: number): Promise<Report> {
  const disk = mkdtempSync(path.join(tmpdir(), 'gongtong-disk-'));
  mounted(['mount', '-t', 'tmpfs', '-o', `size=${SIZE},mode=0711`, 'tmpfs', disk]);
  try {
    chmodSync(disk, 0o711);
    const stage = await Stage.open({ data: disk, settings: ['max_wal_size=64MB', 'min_wal_size=32MB', 'wal_recycle=off'] });
    try {
      return await hold({ fault, stage, goWrong: () => fill(disk, ms) });
    } finally {
      await stage.close();
    }
  } finally {
    mounted(['umount', disk]);
    rmSync(disk, { recursive: true });
  }
}

async function fill(disk: string, ms: number): Promise<void> {
  const filler = path.join(disk, 'filler');
  for (const end = Date.now() + ms; Date.now() < end; await pause(100)) {
    const free = statfsSync(disk).bavail * statfsSync(disk).bsize;
    try {
      if (free > 0) writeFileSync(filler, Buffer.alloc(Math.min(free, 64 * MB)), { flag: 'a' });
    } catch {
      continue; // it is full: what it should be
    }
  }
  rmSync(filler);
}

function mounted(command: readonly [string, ...string[]]): void {
  const [program, ...args] = command;
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
}
