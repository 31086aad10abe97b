import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type ChallengeKind, ChallengeStore, type NewChallenge, type TakenChallenge } from '../../application/challenge/challenge-store';
import { queries } from './challenges.sql';

@Injectable()
export class SqlChallengeStore extends ChallengeStore {
  async createChallenge(tx: Tx, { kind, account, sha256, content, minutes }: NewChallenge): Promise<void> {
    await tx.execute(queries.deleteOld);
    await tx.execute(queries.insertChallenge, [kind, account, sha256, JSON.stringify(content), minutes]);
  }

  writeTaken(tx: Tx, kind: ChallengeKind, sha256: Buffer): Promise<TakenChallenge | null> {
    return tx.first<TakenChallenge>(queries.take, [kind, sha256]);
  }
}
