import type { Tx } from '@platform/database';
import type { Told } from '@platform/examination';
import type { KeptLog, KeptRecord } from './kept-log';

/** Seconds within which a record comes into its log. */
const LONGEST_WAIT = 60;

/** Digest of a text's bytes in small hexadecimal digits. */
export type Digests = Readonly<{ sha256(text: string): string; sm3(text: string): string }>;

/** Whether each record has the digests of its document, follows the version before it and is in its log. */
export async function examineRecords(read: Tx, told: Told, kept: KeptLog, digests: Digests): Promise<void> {
  for await (const record of kept.records(read, (rows) => told.looked(rows))) {
    const { number, version, age } = record;
    for (const code of faultsOf(record, digests)) told.differs(code, { number, version, seconds: age });
  }
}

function faultsOf({ document, sha256, sm3, previous, before, version, earlier, logged, waits, age }: KeptRecord, digests: Digests): readonly string[] {
  return [
    ...(digests.sha256(document) === sha256 ? [] : ['RECORD_SHA256_DIFFERS']),
    ...(digests.sm3(document) === sm3 ? [] : ['RECORD_SM3_DIFFERS']),
    ...(previous === before ? [] : ['RECORD_PREVIOUS_DIFFERS']),
    ...(version > 1 && earlier && before === null ? ['RECORD_VERSION_MISSING'] : []),
    ...(logged || waits ? [] : ['RECORD_UNLOGGED']),
    ...(waits && age > LONGEST_WAIT ? ['RECORD_WAITS'] : []),
  ];
}
