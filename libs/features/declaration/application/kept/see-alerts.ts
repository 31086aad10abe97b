import { dayInShanghai } from '@platform/clocks';
import type { Acting } from '@platform/permissions';
import type { Alert, KeptChecks } from './kept-checks';
import type { SayWhen, UpdateBy } from './update-by';

const MOST = 200;

export type AlertWithDay = Alert & UpdateBy;

/** What an enterprise has to bring up to date, and by when. */
export class SeeAlerts {
  constructor(
    private readonly checks: KeptChecks,
    private readonly when: SayWhen,
  ) {}

  async execute(acting: Pick<Acting, 'organisation'>): Promise<readonly AlertWithDay[]> {
    const alerts = await this.checks.alerts(acting, MOST);
    return Promise.all(alerts.map(async (alert) => ({ ...alert, ...(await this.when.execute(alert.standards.flatMap(({ successors }) => successors), dayInShanghai(alert.checkedAt))) })));
  }
}
