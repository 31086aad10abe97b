import type { Tx } from '@platform/database';
import type { Journal } from '@platform/journal';
import { ok, type Result } from '@pure/kernel';
import type { Deciding, FoundCase } from './any-case';
import type { SentBackStore } from './sent-back-store';

/** What is to be corrected before a mapping can go to notice; it stays where it is until the centre revises it. */
export class SendBack {
  constructor(
    private readonly sentBack: SentBackStore,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, { mapping: { id, number, version }, regulator: { names } }: FoundCase, words: string, { acting, by }: Deciding): Promise<Result<null, never>> {
    await this.sentBack.create(tx, { mapping: id, version, regulator: acting.organisation, names, words });
    await this.journal.record(tx, { act: 'mapping.sent-back', by, subject: { kind: 'mapping', id }, content: { number, version, regulator: acting.organisation } });
    return ok(null);
  }
}
