import type { Adoption } from '../adoption';
import { v3 } from './v3-idt-without-dual-number';

const adoption = (more: Partial<Adoption>): Adoption => ({ degree: 'IDT', deviations: [], deviationsSeen: false, baseDated: true, ...more });

it.each<[string, Adoption, string[]]>([
  ['2001, no dual number', adoption({ nationalYear: 2001, dualNumber: false }), []],
  ['2002, no dual number', adoption({ nationalYear: 2002, dualNumber: false }), ['V3']],
  ['2002, dual number', adoption({ nationalYear: 2002, dualNumber: true }), []],
  ['2002, no source tells', adoption({ nationalYear: 2002 }), []],
  ['no year', adoption({ dualNumber: false }), []],
  ['MOD never prints one', adoption({ degree: 'MOD', nationalYear: 2022, dualNumber: false }), []],
])('%s', (_, given, rules) => expect(v3.check(given, { otherSideBases: [] }).map(({ rule }) => rule)).toEqual(rules));
