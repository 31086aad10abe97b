import type { FoundOrganisation } from '@features/access';
import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import type { PersonalFields } from '@platform/personal';
import { digestOf } from '@platform/sealing';
import { ok, refuse, type Result } from '@pure/kernel';
import type { HolderStore } from './holder-store';

/** The code is none, was used, is too old, or was made by who shows it. */
export type ClaimRefused = Readonly<{ code: 'CLAIM_CODE_UNKNOWN' }>;
export type Claimed = Readonly<{ application: string; place: string }>;

/** The employee shows the code that the employer handed over, and the application is theirs: they see, correct, withdraw and delete it. */
export class ClaimApplication {
  constructor(
    private readonly pool: WritePool,
    private readonly places: FoundOrganisation,
    private readonly holders: HolderStore,
    private readonly fields: PersonalFields,
    private readonly journal: Journal,
  ) {}

  /** Who shows it acts for a place of their own from then on, which no employer sees. */
  execute(typed: string, { caller: { account, session }, by }: Readonly<{ caller: Caller; by: Actor }>): Promise<Result<Claimed, ClaimRefused>> {
    const code = digestOf(typed.trim().toLowerCase().replace(/[\s\-‐-―−－]+/gu, '').replace(/(.{4})(?=.)/g, '$1-'));
    return this.pool.transaction<Result<Claimed, ClaimRefused>>(async (tx) => {
      if (!(await this.holders.isClaimable(tx, code, account))) return refuse({ code: 'CLAIM_CODE_UNKNOWN' });
      const place = await this.places.place(tx, { side: 'taiwan', example: false, founder: { account, session } }, by);
      const person = await this.fields.person(tx, { account, region: 'taiwan' });
      const application = await this.holders.claim(tx, { code, place, person, account });
      if (application === null) return refuse({ code: 'CLAIM_CODE_UNKNOWN' });
      await this.journal.record(tx, { act: 'recognition-application.claimed', by, subject: { kind: 'recognition-application', id: application }, content: { place } });
      return ok({ application, place });
    });
  }
}
