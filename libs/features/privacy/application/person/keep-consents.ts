import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import { type ConsentRow, type Standing, standingOf } from '../../domain/consent';
import type { PrivacyNotices } from '../notice/privacy-notices';
import type { PersonStore } from './person-store';
import type { Subjects } from './subjects';

export type ConsentAsked = Omit<ConsentRow, 'at'>;
/** The notice that the person saw is not the one that holds. */
export type NoticeChanged = Readonly<{ code: 'NOTICE_CHANGED'; version: number }>;

/** Writes down what a person agrees to or takes back, with the version of the notice that was shown. */
export class KeepConsents {
  constructor(
    private readonly pool: WritePool,
    private readonly notices: PrivacyNotices,
    private readonly subjects: Subjects,
    private readonly persons: PersonStore,
    private readonly journal: Journal,
  ) {}

  /** Taking back is possible under any version: it is as easy as giving (个人信息保护法 第十五条). */
  async execute({ purpose, given, notice }: ConsentAsked, account: string, by: Actor): Promise<Result<readonly Standing[], NoticeChanged>> {
    const { number } = await this.notices.current();
    if (given && notice !== number) return refuse({ code: 'NOTICE_CHANGED', version: number });
    return this.pool.transaction(async (tx) => {
      const { person } = await this.subjects.of(tx, account);
      await this.persons.appendConsent(tx, person, { purpose, given, notice: number });
      await this.journal.record(tx, { act: given ? 'consent.given' : 'consent.withdrawn', by, subject: { kind: 'person', id: person }, content: { purpose, notice: number } });
      return ok(standingOf(await this.persons.ledger(tx, person)));
    });
  }
}
