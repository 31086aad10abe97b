import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { isOpenToOthers } from '@platform/config';
import { type Account } from './account';
import { EmbeddedPostgresFault } from './fault';

/** Where we hand over to another account, it must be able to reach the folder that holds the cluster. */
export function assertReachable(folder: string, account: Account): void {
  const parent = path.dirname(folder);
  if (account.uid === undefined || isOpenToOthers(parent)) return;
  throw new EmbeddedPostgresFault(
    `the database never runs as root, and no other user may enter ${parent}: set GONGTONG_DATA_DIR to a folder that others can reach`,
  );
}

/** A cluster that somebody else made (often root, at an earlier start) cannot be opened by an ordinary user. */
export function assertOurs(folder: string, uid: number = process.getuid?.() ?? -1): void {
  if (uid <= 0 || !existsSync(folder) || statSync(folder).uid === uid) return;
  throw new EmbeddedPostgresFault(
    `${folder} belongs to another user: start as that user, or set GONGTONG_DATA_DIR to a folder of your own`,
  );
}
