import type { Adoption } from '../adoption';
import { v4 } from './v4-base-undated';

const adoption = (more: Partial<Adoption>): Adoption => ({ degree: 'undetermined', deviations: [], deviationsSeen: false, baseDated: true, ...more });

it.each<[string, Adoption, string[]]>([
  ['a dated base', adoption({}), []],
  ['an undated base', adoption({ baseDated: false }), ['V4']],
  ['an undated base under IDT', adoption({ degree: 'IDT', baseDated: false }), ['V4']],
])('%s', (_, given, rules) => expect(v4.check(given, { otherSideBases: [] }).map(({ rule }) => rule)).toEqual(rules));
