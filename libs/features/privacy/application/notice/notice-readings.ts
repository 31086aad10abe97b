import type { WritePool } from '@platform/database';
import type { ConsentCount, NoticeReaders, PersonStore } from '../person/person-store';
import type { PrivacyNotices } from './privacy-notices';

/** `version`: the notice that holds; `read`: the version that the person read last, null: none. */
export type OwnNotice = Readonly<{ version: number; read: number | null }>;

/** Who has read which version of the notice: each person for themselves, the administrator as numbers. */
export class NoticeReadings {
  constructor(
    private readonly pool: WritePool,
    private readonly notices: PrivacyNotices,
    private readonly persons: PersonStore,
  ) {}

  async own(account: string): Promise<OwnNotice> {
    const { number } = await this.notices.current();
    return { version: number, read: await this.pool.transaction((tx) => this.persons.noticeRead(tx, account)) };
  }

  counts(): Promise<Readonly<{ readers: readonly NoticeReaders[]; consents: readonly ConsentCount[] }>> {
    return this.pool.transaction(async (tx) => ({ readers: await this.persons.noticeReaders(tx), consents: await this.persons.consentCounts(tx) }));
  }
}
