import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Block, fencedBlocks, markdownFiles } from './markdown';
import { freePort, runBlock } from './run-block';

const shells = /^(sh|bash|zsh|shell|console|powershell)\b/;
const tag = /^sh (run|norun: \S.*)$/;

const documents = markdownFiles().filter((file) => !file.startsWith('libs/') && !file.startsWith('apps/'));
const blocks = documents.flatMap((file) => fencedBlocks(file));
const shellBlocks = blocks.filter(({ info }) => shells.test(info));
const place = ({ file, line, info }: Block): string => `${file}:${line} ${info}`;

describe('fenced commands', () => {
  it('say of each block in which language it is written', () => {
    expect(blocks.filter(({ info }) => info === '').map(place)).toEqual([]);
  });

  it('are tagged `run` or `norun: reason`, without exception', () => {
    const run = shellBlocks.filter(({ info }) => info === 'sh run').length;
    const norun = shellBlocks.filter(({ info }) => tag.test(info)).length - run;
    expect(shellBlocks.filter(({ info }) => !tag.test(info)).map(place)).toEqual([]);
    expect(run + norun).toBe(shellBlocks.length);
    expect(run).toBeGreaterThan(0);
    expect(norun).toBeGreaterThan(0);
  });

  it('do what the documents promise', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'gongtong-docs-'));
    chmodSync(dataDir, 0o755);
    const faults: string[] = [];
    try {
      for (const block of shellBlocks.filter(({ info }) => info === 'sh run')) {
        const fault = await runBlock(block, { dataDir, port: await freePort() }, 300_000);
        if (fault !== null) faults.push(fault);
      }
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
    expect(faults).toEqual([]);
  }, 900_000);
});
