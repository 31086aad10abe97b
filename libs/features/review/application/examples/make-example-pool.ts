import type { ExampleExperts } from '@features/access';
import type { Actor } from '@platform/permissions';
import type { ExpertPurpose } from '../../domain/pool/consents';
import type { ExpertProfile } from '../../domain/pool/profile';
import type { KeepPool } from '../pool/keep-pool';
import type { OwnExpert } from '../pool/own-expert';

const by: Actor = { via: 'system' };
/** How many came in, and codes of what was refused. */
export type PoolMade = Readonly<{ made: number; refused: readonly string[] }>;
type Side = ExpertProfile['side'];

const known: Readonly<Record<Side, Readonly<{ employer: string; credentials: readonly string[] }>>> = {
  mainland: { employer: '示例照明电器协会', credentials: ['示例：高级工程师（照明）'] },
  taiwan: { employer: '範例照明公會', credentials: ['範例：電機工程技師'] },
};

/** The example experts of the demonstration become members of the examples' pool, in the way in which everybody does; who is there is left alone. */
export class MakeExamplePool {
  constructor(
    private readonly experts: ExampleExperts,
    private readonly own: OwnExpert,
    private readonly keeping: KeepPool,
  ) {}

  async execute(): Promise<PoolMade> {
    const refused: string[] = [];
    let made = 0;
    for (const [place, { account, side, name }] of (await this.experts.list()).entries()) {
      if ((await this.own.view(account)).expert) continue;
      const code = await this.make(account, profileOf(side, name), consentsFor(side, place));
      if (code === null) made += 1;
      else refused.push(code);
    }
    return { made, refused };
  }

  /** The code of a refusal, null where the term began. */
  private async make(account: string, profile: ExpertProfile, purposes: readonly ExpertPurpose[]): Promise<string | null> {
    const written = await this.own.write(account, profile, { version: null, by, example: true });
    const { expert, notice } = await this.own.view(account);
    if (!written.ok || !expert) return written.ok ? 'EXPERT_UNKNOWN' : written.refusal.code;
    const checked = await this.keeping.act(expert.id, 'check', { by });
    if (!checked.ok) return checked.refusal.code;
    for (const purpose of purposes) {
      const agreed = await this.own.consent(account, { purpose, given: true, notice }, by);
      if (!agreed.ok) return agreed.refusal.code;
    }
    return null;
  }
}

/** Of the first of the mainland the name is shown; nobody of the Taiwan side agrees to it, as is the rule there. */
const consentsFor = (side: Side, place: number): readonly ExpertPurpose[] => ['pool', 'panel', 'contact', ...(side === 'mainland' && place === 0 ? (['publication'] as const) : [])];

const profileOf = (side: Side, name: string): ExpertProfile => ({
  side, fields: ['lighting', 'displays'], available: true, unavailableUntil: null, details: { name, employer: known[side].employer, credentials: known[side].credentials, organisations: [], disputes: [], drafted: [] },
});
