import { proposedFault, type ProposedFacts } from './proposed';

it.each<[string, readonly string[], ProposedFacts, string | null]>([
  ['a status of one', ['GB 1-2020'], { status: 'withdrawn' }, null],
  ['nothing', ['GB 1-2020'], {}, 'FACT_MISSING'],
  ['an extent without what replaces', ['GB 1-2020'], { replacedExtent: 'whole' }, 'FACT_MISSING'],
  ['a title of many', ['GB 1-2020', 'GB 2-2020'], { titleHans: '灯' }, 'FACT_OF_ONE'],
  ['a date of many', ['GB 1-2020', 'GB 2-2020'], { withdrawn: '2026-01-01' }, null],
  ['a base without a degree', ['GB 1-2020'], { base: 'IEC 62031:2018' }, 'DEGREE_MISSING'],
])('%s', (_, standards, facts, code) => expect(proposedFault({ standards, facts })?.code ?? null).toBe(code));
