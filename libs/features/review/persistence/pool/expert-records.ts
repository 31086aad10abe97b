import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { Journal } from '@platform/journal';
import { type CorrectionRefused, type PersonalRecord, PersonalRecords, type PersonalSubject } from '@platform/personal';
import { refuse, type Result } from '@pure/kernel';
import { SealedDetails } from '../../application/pool/expert-details';
import { PoolStore } from '../../application/pool/pool-store';
import { afterAct } from '../../domain/pool/states';

/** What the pool keeps about the person of an account. */
@Injectable()
export class ExpertRecords extends PersonalRecords {
  readonly kinds = ['expert'] as const;

  constructor(
    private readonly store: PoolStore,
    private readonly sealed: SealedDetails,
    private readonly journal: Journal,
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

  /** Who is deleted leaves the pool, and with it the seats that they hold. */
  async erase(tx: Tx, { account, person }: PersonalSubject): Promise<void> {
    const expert = await this.store.ofAccount(tx, account);
    await this.store.erase(tx, person);
    if (expert && afterAct(expert.state, 'leave') !== null) await this.journal.record(tx, { act: 'expert.left', by: { via: 'system' }, subject: { kind: 'expert', id: expert.id }, content: { state: 'left' } });
  }
}

const lines = (texts: readonly string[]): string | null => (texts.length > 0 ? texts.join('\n') : null);
