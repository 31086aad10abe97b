import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { hasCode, writeOnce } from '@platform/sealing';
import { keyUses, type KeyUse, type SigningKey, type Suite, suites } from './signing';
import type { SuiteKey } from './suites/suite-key';
import { suiteKinds } from './suites/suite-kinds';

/** `place`: 1 for the first key of its use, 2 for the one after it … */
export type KeptKey = SigningKey & SuiteKey & Readonly<{ place: number }>;
type KeyFile = Omit<KeptKey, 'retiredAt'>;

/**
 * Keys as files `{use}-{place}.json`, readable by their owner only. No file is ever changed: a key is retired by the next of
 * its use, from the instant at which that one became active.
 */
export class KeyFolder {
  private readonly read = new Map<string, KeyFile>();

  constructor(private readonly folder: string) {}

  /** The oldest first. */
  async keys(): Promise<readonly KeptKey[]> {
    const names = await readdir(this.folder).catch((fault: unknown) => noFolder(fault));
    const files = await Promise.all(names.filter((name) => NAME.test(name)).map((name) => this.file(name)));
    const kept = files.map((file) => ({ ...file, retiredAt: files.find(({ use, place }) => use === file.use && place === file.place + 1)?.activeFrom ?? null }));
    return kept.sort((a, b) => compare(a.activeFrom, b.activeFrom) || compare(a.use, b.use) || a.place - b.place);
  }

  async active(use: KeyUse): Promise<KeptKey | null> {
    return (await this.keys()).find((key) => key.use === use && key.retiredAt === null) ?? null;
  }

  /** Makes the key at this place of its use, or leaves the one that another process was first to make. */
  make(use: KeyUse, place: number, suite: Suite): void {
    const privateKey = suiteKinds[suite].make().toString('base64');
    const content = { use, suite, activeFrom: new Date().toISOString(), privateKey };
    writeOnce(path.join(this.folder, `${use}-${place}.json`), `${JSON.stringify(content, null, 2)}\n`);
  }

  private async file(name: string): Promise<KeyFile> {
    const known = this.read.get(name);
    if (known) return known;
    const file = parse(await readFile(path.join(this.folder, name), 'utf8'), name);
    this.read.set(name, file);
    return file;
  }
}

const NAME = new RegExp(`^(?:${keyUses.join('|')})-[1-9]\\d*\\.json$`);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** @throws where the file holds no key of the use that it is named after */
function parse(text: string, name: string): KeyFile {
  const content: unknown = JSON.parse(text);
  const member = (key: string): string => {
    const value: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, key) : undefined;
    return typeof value === 'string' ? value : '';
  };
  const use = keyUses.find((each) => each === member('use'));
  const suite = suites.find((each) => each === member('suite'));
  const place = Number(/(\d+)\.json$/.exec(name)?.[1]);
  if (!use || !suite || name !== `${use}-${place}.json` || Number.isNaN(Date.parse(member('activeFrom')))) throw new Error(`signing/${name} holds no key that this program knows`);
  const key = suiteKinds[suite].open(Buffer.from(member('privateKey'), 'base64'));
  return { ...key, use, suite, place, kid: suiteKinds[suite].thumbprint(key.publicKey), activeFrom: member('activeFrom') };
}

function noFolder(fault: unknown): string[] {
  if (hasCode(fault, 'ENOENT')) return [];
  throw fault;
}
