import { type Environment, siteOrigin } from '@platform/config';
import type { PublicLog } from '@platform/publishing';
import type { Signing } from '@platform/signing';
import { type Sha256, TreeHashes } from '@pure/log';
import type { LogStore } from '../log-store';
import type { PublishStored } from '../publication/publications';
import { BeginEpoch } from './begin-epoch';
import { GrowLog } from './grow-log';
import { KeyEvents } from './key-events';
import { SignHead } from './sign-head';
import { TakeIn } from './take-in';

/** What a log grows by, in the server and at the command line. */
export type Growing = Readonly<{ store: LogStore; records: PublicLog; signing: Signing; publish: PublishStored; sha256: Sha256; environment: Environment }>;

export function growthOf({ store, records, signing, publish, sha256, environment }: Growing): Readonly<{ begin: BeginEpoch; takeIn: TakeIn }> {
  const events = new KeyEvents(store, records, sha256);
  const grow = new GrowLog(store, new SignHead(signing, sha256), publish, new TreeHashes(sha256));
  return { begin: new BeginEpoch(store, signing, events, grow, new URL(siteOrigin(environment)).host), takeIn: new TakeIn(store, signing, events, grow) };
}
