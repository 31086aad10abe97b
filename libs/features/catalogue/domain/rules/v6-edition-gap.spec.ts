import type { Adoption, AdoptionContext, BaseKeys } from '../adoption';
import { v6 } from './v6-edition-gap';

const adoption: Adoption = { degree: 'IDT', deviations: [], deviationsSeen: false, baseDated: true };
const base = (edition: string, family = 'ISO12312-1'): BaseKeys => ({ edition, family });
const of2013 = base('ISO12312-1:2013');
const of2022 = base('ISO12312-1:2022');
const undated = base('ISO12312-1');

it.each<[string, AdoptionContext, string[]]>([
  ['the same edition on both sides', { base: of2013, otherSideBases: [of2013] }, []],
  ['different editions', { base: of2013, otherSideBases: [of2022] }, ['V6']],
  ['one of two standards of the other side meets it', { base: of2013, otherSideBases: [of2022, of2013] }, []],
  ['the other side names no edition', { base: of2013, otherSideBases: [undated] }, []],
  ['no edition here', { base: undated, otherSideBases: [of2022] }, []],
  ['another family', { base: of2013, otherSideBases: [base('ISO8601:2019', 'ISO8601')] }, []],
  ['no base shown', { otherSideBases: [of2022] }, []],
])('%s', (_, context, rules) => expect(v6.check(adoption, context).map(({ rule }) => rule)).toEqual(rules));
