import { Injectable } from '@nestjs/common';
import { EditionEntries } from '@features/catalogue';
import { Environment } from '@platform/config';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import { Recurring } from '@platform/recurring';
import { TellFollows } from '../application/follow/tell-follows';
import { declarationActs, type Followed, mappingActs, standardActs } from '../domain/follow';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const idsIn = (values: readonly unknown[]): readonly number[] => values.filter((value) => typeof value === 'number');

/** Something happened to a standard, a mapping or a declaration: addresses that follow it are told. */
@Injectable()
export class TellFollowing extends EventHandler {
  readonly name = 'notice.tell-following';
  readonly acts = [...mappingActs, ...standardActs, ...declarationActs] as const;

  constructor(
    private readonly telling: TellFollows,
    private readonly editions: EditionEntries,
  ) {
    super();
  }

  async handle(tx: Tx, event: JournalEvent): Promise<void> {
    const { id, act: what, subject, content } = event;
    if (subject.kind === 'standard') return this.telling.now(tx, id, [{ kind: 'standard', target: subject.id }], { what, number: subject.id, path: `/search?${new URLSearchParams({ q: subject.id })}` });
    const number = textOf(content['number']);
    if (number === '') return;
    if (subject.kind === 'mapping') return this.telling.now(tx, id, await this.ofMapping(number, [content['source'], content['target']]), { what, number, path: `/m/${number}` });
    await this.telling.now(tx, id, [{ kind: 'declaration', target: number }], { what, number, path: `/d/${number}` });
  }

  /** Who follows the mapping, all mappings, one of its documents or a sector of theirs. */
  private async ofMapping(number: string, ends: readonly unknown[]): Promise<readonly Followed[]> {
    const entries = [...(await this.editions.of(idsIn(ends))).values()];
    const sectors = [...new Set(entries.flatMap((entry) => entry.sectors))];
    return [
      { kind: 'mapping', target: number }, { kind: 'mappings', target: '' },
      ...entries.map((entry) => ({ kind: 'standard', target: entry.number }) as const), ...sectors.map((target) => ({ kind: 'sector', target }) as const),
    ];
  }
}

const EVERY_MS = 600_000;

/** In the role `worker`: every ten minutes asks whether daily mails are due, and forgets what nobody confirmed. */
@Injectable()
export class DailyFollows extends Recurring {
  constructor(
    private readonly telling: TellFollows,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'followers without an account could not be told', runs: environment.roles.includes('worker') });
  }

  protected async work(): Promise<unknown> {
    await this.telling.forget();
    return this.telling.daily();
  }
}
