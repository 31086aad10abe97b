import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';
import { CommitUncertain } from './commit-uncertain';

/** What the database says beside an answer; PostgreSQL warns of nothing else while it commits (appendix A, class 01). */
type Said = Readonly<{ code?: string | undefined }>;
const WARNING = /^01/;

/**
 * Commits. Where the wait for a synchronous standby is cut off, the database says that it committed, and only warns that the
 * standby may not have it: that is no answer to rely on.
 * @throws CommitUncertain
 */
export async function commit(runner: QueryRunner): Promise<void> {
  const client = await (runner.connect() as Promise<PoolClient>);
  const warnings: Said[] = [];
  const hear = (said: Said): void => void (WARNING.test(said.code ?? '') && warnings.push(said));
  client.on('notice', hear);
  try {
    await runner.commitTransaction();
  } finally {
    client.off('notice', hear);
  }
  if (warnings.length > 0) throw new CommitUncertain();
}
