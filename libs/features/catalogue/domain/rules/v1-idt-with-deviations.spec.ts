import type { Adoption, Deviation } from '../adoption';
import { v1 } from './v1-idt-with-deviations';

const adoption = (degree: Adoption['degree'], deviations: Deviation[]): Adoption => ({ degree, deviations, deviationsSeen: true, baseDated: true });
const technical = { change: 'supply tolerance', kind: 'stricter', reason: 'mains voltage' };
const editorial = { change: 'comma for the decimal point', kind: 'editorial' };

it.each<[string, Adoption, string[]]>([
  ['IDT without deviations', adoption('IDT', []), []],
  ['IDT with editorial changes only', adoption('IDT', [editorial]), []],
  ['IDT with one technical deviation', adoption('IDT', [editorial, technical]), ['V1']],
  ['IDT with a deviation of no kind', adoption('IDT', [{ change: 'something' }]), ['V1']],
  ['MOD with deviations', adoption('MOD', [technical]), []],
])('%s', (_, given, rules) => expect(v1.check(given, { otherSideBases: [] }).map(({ rule }) => rule)).toEqual(rules));
