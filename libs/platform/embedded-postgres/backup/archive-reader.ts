import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { MANIFEST, MEMBERS } from './archive-writer';
import { BackupFault, backupFault, codeOf } from './backup-fault';
import { type Manifest, type Member, readManifest, readMembers } from './manifest';
import { isSafePath } from './member-path';

const MOST_OF_MANIFEST = 1 << 20;
const MOST_OF_MEMBERS = 1 << 28;

type Entry = AsyncIterable<unknown> & Readonly<{ header: Header; resume(): unknown }>;

/** How to unpack: `accept` sees what stands at the beginning before anything is written, and may throw. */
export type Unpacking = Readonly<{ file: string; folder: string; accept(manifest: Manifest): void; onProgress?: (bytes: number) => void }>;

/**
 * Unpacks an archive below an empty folder and holds every file against its SHA-256; whoever called removes what was written when it fails.
 * @throws BackupFault where it is no backup, was cut or changed, or would write elsewhere
 */
export async function unpack(how: Unpacking): Promise<Manifest> {
  await assertPacked(how.file);
  const tar = extract();
  const read = pipeline(createReadStream(how.file), createGunzip(), tar);
  const ended = read.then(() => null, (fault: unknown) => fault);
  try {
    const manifest = await new Unpacker(how).all(tar);
    await read; // its checksum comes last
    return manifest;
  } catch (fault) {
    tar.destroy();
    if (fault instanceof BackupFault) throw fault;
    throw damage((await ended) ?? fault, how.file) ?? damage(fault, how.file) ?? backupFault(fault, how.folder);
  }
}

class Unpacker {
  private readonly found = new Map<string, Member>();

  constructor(private readonly how: Unpacking) {}

  async all(entries: AsyncIterable<Entry>): Promise<Manifest> {
    let manifest: Manifest | null = null;
    let listed: readonly Member[] | null = null;
    for await (const entry of entries) {
      if (listed) throw new BackupFault('BACKUP_CHANGED', entry.header.name);
      if (!manifest) manifest = await this.manifest(entry);
      else if (entry.header.name === MEMBERS) listed = readMembers((await this.text(entry, MOST_OF_MEMBERS)).toString());
      else await this.write(entry);
    }
    if (!manifest || !listed) throw new BackupFault('BACKUP_CUT', this.how.file);
    this.compare(listed);
    return manifest;
  }

  private async manifest(entry: Entry): Promise<Manifest> {
    const manifest = entry.header.name === MANIFEST ? readManifest((await this.text(entry, MOST_OF_MANIFEST)).toString()) : null;
    if (!manifest) throw new BackupFault('BACKUP_NOT_ONE', this.how.file);
    if ('newer' in manifest) throw new BackupFault('BACKUP_NEWER', this.how.file);
    this.how.accept(manifest);
    return manifest;
  }

  private async text(entry: Entry, most: number): Promise<Buffer> {
    const { name, size } = entry.header;
    if (size > most) throw new BackupFault('BACKUP_CHANGED', name);
    const chunks: Buffer[] = [];
    for await (const chunk of bytesOf(entry)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    this.found.set(name, { path: name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    return bytes;
  }

  private async write(entry: Entry): Promise<void> {
    const name = entry.header.name.replace(/\/$/, '');
    if (!isSafePath(name) || (entry.header.type !== 'file' && entry.header.type !== 'directory')) throw new BackupFault('BACKUP_PATH', entry.header.name);
    const place = path.join(this.how.folder, name);
    if (entry.header.type === 'file') return this.writeFile(entry, name, place);
    entry.resume();
    await mkdir(place, { mode: 0o700 }).catch(again(name));
  }

  private async writeFile(entry: Entry, name: string, place: string): Promise<void> {
    const [hash, file] = [createHash('sha256'), await open(place, 'wx', 0o600).catch(again(name))];
    let size = 0;
    try {
      for await (const chunk of bytesOf(entry)) {
        hash.update(chunk);
        await file.write(chunk);
        size += chunk.length;
        this.how.onProgress?.(chunk.length);
      }
      if (!name.startsWith('pg/')) await file.sync(); // PostgreSQL does it for its own when it recovers
    } finally {
      await file.close();
    }
    this.found.set(name, { path: name, size, sha256: hash.digest('hex') });
  }

  /** What is listed and what is there are the same, each with its bytes. */
  private compare(listed: readonly Member[]): void {
    const known = new Map(listed.map((member) => [member.path, member]));
    for (const [name, { size, sha256 }] of this.found) {
      const member = known.get(name);
      if (name !== MEMBERS && (member?.size !== size || member.sha256 !== sha256)) throw new BackupFault('BACKUP_CHANGED', name);
    }
    const missing = listed.find(({ path: name }) => !this.found.has(name));
    if (missing) throw new BackupFault('BACKUP_CHANGED', missing.path);
  }
}

async function* bytesOf(entry: Entry): AsyncGenerator<Buffer> {
  for await (const chunk of entry) if (Buffer.isBuffer(chunk)) yield chunk;
}

/** A path that stands twice, or within a file. */
const again = (name: string) => (fault: unknown): never => {
  throw ['EEXIST', 'ENOENT', 'ENOTDIR'].includes(codeOf(fault) ?? '') ? new BackupFault('BACKUP_CHANGED', name) : fault;
};

/** Whether the file begins as packed files do. */
async function assertPacked(file: string): Promise<void> {
  const handle = await open(file).catch((fault: unknown) => {
    throw codeOf(fault) === 'ENOENT' ? new BackupFault('BACKUP_MISSING', file) : backupFault(fault, file);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    if (bytesRead < 2 || buffer[0] !== 0x1f || buffer[1] !== 0x8b) throw new BackupFault('BACKUP_NOT_ONE', file);
  } finally {
    await handle.close();
  }
}

/** What unpacking says of a file that was cut or changed. */
function damage(fault: unknown, file: string): BackupFault | null {
  const code = codeOf(fault);
  const says = fault instanceof Error ? fault.message : '';
  if (code === 'Z_BUF_ERROR' || /unexpected end/i.test(says)) return new BackupFault('BACKUP_CUT', file);
  if (code === 'Z_DATA_ERROR' || /invalid tar header/i.test(says)) return new BackupFault('BACKUP_CHANGED', file);
  return null;
}
