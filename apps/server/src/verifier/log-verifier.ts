import { publicLogOf } from '@features/transparency';
import type { Database } from '@platform/database';
import type { VerifierFile } from './verifier-file';

/** The file that checks declarations offline stands in the public log with its digest, so that whoever kept one can tell that it was ours. */
export async function logVerifier({ write }: Pick<Database, 'write'>, { sha256, html }: VerifierFile): Promise<void> {
  const document = { file: '/verify/offline.html', sha256, bytes: Buffer.byteLength(html) };
  await write.transaction((tx) => publicLogOf().add(tx, { kind: 'other', number: `offline-verifier-${sha256.slice(0, 16)}`, version: 1, org: null, document, example: false }));
}
