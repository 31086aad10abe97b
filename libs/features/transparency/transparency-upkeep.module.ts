import { hash } from 'node:crypto';
import type { Environment } from '@platform/config';
import type { Database } from '@platform/database';
import { SqlJournal } from '@platform/journal';
import { signingOf } from '@platform/signing';
import type { Sha256 } from '@pure/log';
import { ContinueLog } from './application/epoch/continue-log';
import { HaltLogs } from './application/epoch/halt-logs';
import { NextEpoch } from './application/epoch/next-epoch';
import { growthOf } from './application/growth/growth-of';
import { publishStored } from './application/publication/publish-stored';
import { policyOf } from './persistence/policy-file';
import { SqlLogHalts } from './persistence/sql-log-halts';
import { SqlLogStates } from './persistence/sql-log-states';
import { SqlLogStore } from './persistence/sql-log-store';
import { SqlPublicLog } from './persistence/sql-public-log';
import { SqlPublications } from './persistence/sql-publications';
import { verifyEd25519 } from './persistence/verify-ed25519';

type Writes = Pick<Database, 'write'>;

const sha256: Sha256 = (bytes) => hash('sha256', bytes, 'buffer');
const ports = () => ({ store: new SqlLogStore(), halts: new SqlLogHalts(), journal: new SqlJournal() });

/** For whoever restores the database, without Nest: has the logs stand still. */
export function logUpkeep({ write }: Writes) {
  const { store, halts, journal } = ports();
  return { halt: new HaltLogs(write, store, halts, journal) };
}

/** How the logs stand and go on, by the operator's hand, without Nest. The signer signs. */
export function logEpochs({ write }: Writes, environment: Environment) {
  const { store, halts, journal } = ports();
  const signing = signingOf(environment);
  const publish = publishStored(new SqlPublications(write), policyOf(environment));
  const { begin } = growthOf({ store, records: new SqlPublicLog(), signing, publish, sha256, environment });
  return {
    states: new SqlLogStates(write),
    continueLog: new ContinueLog(write, { store, halts, journal }, signing, { sha256, verify: verifyEd25519 }),
    nextEpoch: new NextEpoch(write, store, halts, journal, begin),
  };
}
