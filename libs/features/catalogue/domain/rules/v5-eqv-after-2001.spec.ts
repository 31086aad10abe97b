import type { Adoption } from '../adoption';
import { v5 } from './v5-eqv-after-2001';

const adoption = (more: Partial<Adoption>): Adoption => ({ degree: 'EQV', deviations: [], deviationsSeen: false, baseDated: true, ...more });

it.each<[string, Adoption, string[]]>([
  ['EQV in 2001', adoption({ nationalYear: 2001 }), []],
  ['EQV in 2002', adoption({ nationalYear: 2002 }), ['V5']],
  ['EQV without a year', adoption({}), []],
  ['IDT in 2002', adoption({ degree: 'IDT', nationalYear: 2002 }), []],
])('%s', (_, given, rules) => expect(v5.check(given, { otherSideBases: [] }).map(({ rule }) => rule)).toEqual(rules));
