import { emails, urls } from './addresses';
import { markedUp } from './marked-up';
import { formulae, modelNumbers, quantities } from './measures';
import { documentNumbers, identityNumbers, standardNumbers } from './numbers';
import { merged, type Protected } from './protected';

/** In order: what an earlier rule protects no later one cuts. */
const RULES: readonly ((text: string) => Protected[])[] = [
  markedUp, urls, emails, formulae, standardNumbers, documentNumbers, identityNumbers, modelNumbers, quantities,
];

/** The stretches of a text that conversion must leave byte for byte, in order, none overlapping another. */
export function protectedIn(text: string): readonly Protected[] {
  return RULES.reduce<readonly Protected[]>((found, rule) => merged(found, rule(text)), []);
}
