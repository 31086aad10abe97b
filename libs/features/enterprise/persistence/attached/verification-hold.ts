import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type DeletionHold, DeletionHolds, type PersonalSubject } from '@platform/personal';
import { queries } from './contacts.sql';

/** Who submitted a registration that is being verified stays until it is settled: the centre may have to ask. */
@Injectable()
export class VerificationHold extends DeletionHolds {
  async holdsOn(tx: Tx, { account }: PersonalSubject): Promise<readonly DeletionHold[]> {
    const found = await tx.first<{ submits: boolean }>(queries.submits, [account]);
    return found?.submits ? [{ code: 'VERIFICATION_RUNS', effect: 'waits' }] : [];
  }
}
