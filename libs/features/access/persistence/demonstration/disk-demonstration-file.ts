import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type DemonstrationAccount, DemonstrationFile } from '../../application/demonstration/demonstration-file';

/** `demo-accounts.json` in the data folder, for its owner's eyes only. */
export class DiskDemonstrationFile extends DemonstrationFile {
  private readonly file: string;

  constructor(folder: string) {
    super();
    this.file = path.join(folder, 'demo-accounts.json');
  }

  async read(): Promise<readonly DemonstrationAccount[] | null> {
    const text = await readFile(this.file, 'utf8').catch(() => null);
    if (text === null) return null;
    try {
      const listed: unknown = JSON.parse(text);
      return Array.isArray(listed) && listed.every(isAccount) ? listed : null;
    } catch {
      return null; // somebody wrote into it
    }
  }

  async keep(accounts: readonly DemonstrationAccount[]): Promise<void> {
    await mkdir(path.dirname(this.file), { recursive: true });
    const draft = `${this.file}.${process.pid}`;
    await writeFile(draft, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
    await rename(draft, this.file);
  }
}

function isAccount(value: unknown): value is DemonstrationAccount {
  if (typeof value !== 'object' || value === null) return false;
  const members = new Map<string, unknown>(Object.entries(value));
  return ['role', 'email', 'password', 'organisation'].every((name) => typeof members.get(name) === 'string');
}
