import { execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';

/** Who the server runs as: the numbers for `spawn`, empty for "as we are". */
export type Account = Readonly<{ uid?: number; gid?: number }>;

/** PostgreSQL refuses to run as root: root hands over to the user postgres or, where there is none, to nobody. */
export function serverAccount(uid: number = process.getuid?.() ?? -1): Account {
  if (uid !== 0) return {};
  const name = idOf('-u', 'postgres') === null ? 'nobody' : 'postgres';
  const [user, group] = [idOf('-u', name), idOf('-g', name)];
  if (user === null || group === null) throw new Error('neither the user postgres nor the user nobody exists on this system');
  return { uid: user, gid: group };
}

/** Gives a file or folder to the account; nothing to do where we are it ourselves. */
export function giveTo(account: Account, file: string): void {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(file, account.uid, account.gid);
}

function idOf(which: '-u' | '-g', name: string): number | null {
  try {
    return Number(execFileSync('id', [which, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  } catch {
    return null;
  }
}
