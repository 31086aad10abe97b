import type { DecidedAct } from './decision';
import type { EnterpriseState } from './states';
import { standingOf } from './standing';

const decided = (act: DecidedAct, settledAt: string, outcome: 'confirmed' | 'refused' | null = 'confirmed') => ({ act, outcome, reasons: `why ${act}`, settledAt });
const stood = (state: EnterpriseState) => ({ state, submittedAt: '2026-01-01', verifiedAt: '2026-01-02' });

it.each([
  ['draft', [], null, null],
  ['submitted', [decided('return', '2025-12-01')], '2026-01-01', null],
  ['returned', [decided('return', '2026-01-03')], '2026-01-03', 'why return'],
  ['verified', [decided('verify', '2026-01-02')], '2026-01-02', null],
  ['verified', [decided('verify', '2026-03-01'), decided('return', '2026-02-01'), decided('verify', '2026-01-02')], '2026-01-02', null],
  ['verified', [decided('resume', '2026-02-02'), decided('suspend', '2026-02-01')], '2026-02-02', null],
  ['suspended', [decided('close', '2026-02-03', 'refused'), decided('suspend', '2026-02-01')], '2026-02-01', 'why suspend'],
  ['suspended', [decided('suspend', '2026-04-01'), decided('resume', '2026-03-01'), decided('suspend', '2026-02-01')], '2026-04-01', 'why suspend'],
  ['closed', [decided('succeed', '2026-02-04'), decided('close', '2026-02-03')], '2026-02-03', 'why close'],
  ['closed', [], null, null],
] as const)('%s after %j', (state, decisions, since, reason) => expect(standingOf(stood(state), decisions)).toEqual({ since, reason }));
