import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type CorrectionRefused, type PersonalRecord, PersonalRecords, type PersonalSubject } from '@platform/personal';
import { refuse, type Result } from '@pure/kernel';
import { SealedDetails } from '../../application/pool/expert-details';
import { PoolStore } from '../../application/pool/pool-store';

/** What the pool keeps about the person of an account. */
@Injectable()
export class ExpertRecords extends PersonalRecords {
  readonly kinds = ['expert'] as const;

  constructor(
    private readonly store: PoolStore,
    private readonly sealed: SealedDetails,
  ) {
    super();
  }

  async kept(tx: Tx, { account }: PersonalSubject): Promise<readonly PersonalRecord[]> {
    const expert = await this.store.ofAccount(tx, account);
    const details = expert && (await this.sealed.open(tx, expert));
    if (!expert || !details) return [];
    const { name, credentials, employer, organisations, disputes, drafted } = details;
    const fields = { name, credentials: lines(credentials), employer, organisations: lines(organisations), disputes: lines(disputes), draftedStandards: lines(drafted), expertFields: lines(expert.fields), expertState: expert.state };
    return [{ kind: 'expert', id: expert.id, purpose: 'expert-pool', fields, correctable: [] }];
  }

  /** The own page of the pool is where it is changed: there it is held against what is permitted. */
  correct(): Promise<Result<null, CorrectionRefused>> {
    return Promise.resolve(refuse({ code: 'FIELD_FIXED', field: 'name' }));
  }

  erase(tx: Tx, { person }: PersonalSubject): Promise<void> {
    return this.store.erase(tx, person);
  }
}

const lines = (texts: readonly string[]): string | null => (texts.length > 0 ? texts.join('\n') : null);
