import type { AccountClosing } from '@features/access';
import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { PersonalProviders, PersonalSubject } from '@platform/personal';
import { type Hold, type PersonalRequest, settlementOf } from '../../domain/request';
import type { ErasePerson } from './erase-person';
import type { RequestStore } from './request-store';

/** Does what a person asked for, unless something needs the person still. */
export class SettleRequest {
  constructor(
    private readonly requests: RequestStore,
    private readonly providers: PersonalProviders,
    private readonly erasing: ErasePerson,
    private readonly closing: AccountClosing,
    private readonly journal: Journal,
  ) {}

  async settle(tx: Tx, request: PersonalRequest, subject: PersonalSubject, by: Actor): Promise<PersonalRequest> {
    const holds: Hold[] = [];
    for (const provider of this.providers.holds) holds.push(...(await provider.holdsOn(tx, subject)));
    const settled = settlementOf(holds);
    if (settled.state === 'done') await this.end(tx, request, subject, by);
    return this.requests.saveSettlement(tx, request.id, settled);
  }

  private async end(tx: Tx, { id, kind }: PersonalRequest, subject: PersonalSubject, by: Actor): Promise<void> {
    await this.closing.close(tx, subject.account);
    if (kind === 'deletion') await this.erasing.execute(tx, subject);
    const act = kind === 'deletion' ? 'personal.erased' : 'account.closed';
    await this.journal.record(tx, { act, by, subject: { kind: 'account', id: subject.account }, content: { request: id } });
  }
}
