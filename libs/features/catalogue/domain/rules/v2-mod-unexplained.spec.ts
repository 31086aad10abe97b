import type { Adoption } from '../adoption';
import { v2 } from './v2-mod-unexplained';

const adoption = (more: Partial<Adoption>): Adoption => ({ degree: 'MOD', deviations: [], deviationsSeen: true, baseDated: true, ...more });
const explained = { change: 'altitude', reason: 'high plateaus' };

it.each<[string, Adoption, string[]]>([
  ['every deviation explained', adoption({ deviations: [explained] }), []],
  ['a list seen, and empty', adoption({}), ['error deviations']],
  ['no list visible', adoption({ deviationsSeen: false }), ['notice deviations']],
  ['one reason missing', adoption({ deviations: [explained, { change: 'tropics' }] }), ['error deviations.1.reason']],
  ['one reason blank', adoption({ deviations: [{ change: 'tropics', reason: '  ' }, explained] }), ['error deviations.0.reason']],
  ['IDT without a list', adoption({ degree: 'IDT' }), []],
  ['NEQ without a list', adoption({ degree: 'NEQ' }), []],
])('%s', (_, given, found) =>
  expect(v2.check(given, { otherSideBases: [] }).map(({ severity, at }) => `${severity} ${at}`)).toEqual(found));
