import type { ExampleOfficer } from '@features/access';
import type { Supervise } from '../oversight/supervise';

/** Nobody sent a request. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** Has the example authority open an inspection, in the way in which every authority does. */
export class InspectExample {
  constructor(
    private readonly officers: ExampleOfficer,
    private readonly supervising: Supervise,
  ) {}

  /** The code of a refusal, null where it was opened. */
  async execute(number: string, words: string): Promise<string | null> {
    const officer = await this.officers.find();
    if (!officer) return 'DECLARATION_UNKNOWN';
    const { account, organisation, membership } = officer;
    const acting = { organisation, membership, role: 'officer', scopes: null } as const;
    const opened = await this.supervising.open(number, words, { caller: { account, session: null, via: 'session', acting, steppedUpAt: null, at: NEVER }, acting, by: { via: 'system' } });
    return opened.ok ? null : opened.refusal.code;
  }
}
