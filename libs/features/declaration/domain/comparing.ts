import { compareRequirements, type RelatedMethods, type Requirement, wordsIn } from '@pure/equivalence';
import type { Draft, Indicator } from './draft';
import { citedNumber } from './draft';
import type { CitedFacts, EditionFacts, Facts } from './facts';

/** Grade from which a requirement on record is sure enough to judge by: a cover, a foreword, a page of the authority, a panel. */
export const SURE = 3;

/** A requirement on record that an indicator answers: by its id, or in the very words of an edition that the declaration cites. */
export type Match = Readonly<{ indicator: Indicator; floor: Requirement; edition: EditionFacts }>;

/** `lower`: it promises less, or accepts what the requirement does not. Never said across methods, conditions or units. */
export type Held = Match & Readonly<{ outcome: 'met' | 'lower' | 'not-comparable'; reason: string }>;

/** The editions with which a declaration is compared: those it cites, and those it names for the comparison. */
export function editionsOf(draft: Draft, cited: readonly CitedFacts[]): readonly EditionFacts[] {
  const byAsked = new Map(cited.map(({ asked, edition }) => [asked, edition]));
  const found = [...draft.standards.map(citedNumber), ...draft.comparedWith].flatMap((asked) => byAsked.get(asked) ?? []);
  return [...new Map(found.map((edition) => [edition.number, edition])).values()];
}

/** Which requirement of which edition each indicator is to be held against. */
export function matchesOf(draft: Draft, cited: readonly CitedFacts[]): readonly Match[] {
  return editionsOf(draft, cited).flatMap((edition) => {
    const floors = edition.requirements.filter(({ kind }) => kind === 'limit' || kind === 'pass-criterion');
    const byId = new Map(floors.map((floor) => [floor.id, floor]));
    const byWord = new Map(floors.flatMap((floor) => wordsIn(floor.characteristic).map((word) => [word, floor] as const)));
    return draft.indicators.flatMap((indicator) => {
      const floor = indicator.answers === undefined ? wordsIn({ hans: indicator.name }).flatMap((word) => byWord.get(word) ?? [])[0] : byId.get(indicator.answers);
      return floor ? [{ indicator, floor, edition }] : [];
    });
  });
}

/** Each match with what the engine says of it. */
export function heldAgainst(draft: Draft, { cited, sameMethods }: Facts): readonly Held[] {
  const same = new Set(sameMethods.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  const relatedMethods: RelatedMethods = (a, b) => same.has(`${a}\n${b}`);
  return matchesOf(draft, cited).map((match) => ({ ...match, ...outcomeOf(match, relatedMethods) }));
}

function outcomeOf({ indicator, floor }: Match, relatedMethods: RelatedMethods): Pick<Held, 'outcome' | 'reason'> {
  const compared = compareRequirements(indicator.promised, floor, { relatedMethods });
  if (!compared.ok) return { outcome: 'not-comparable', reason: compared.refusal.code };
  const { verdict, reason } = compared.value;
  if (verdict === 'equal' || verdict === 'a-stricter') return { outcome: 'met', reason };
  if (verdict === 'b-stricter' || verdict === 'incompatible' || verdict === 'overlapping') return { outcome: 'lower', reason };
  return { outcome: 'not-comparable', reason };
}

/** A quantity as a sentence names it: `>= 80 lm/W`, `10–90 mm`. */
export function quantityText({ operator, value, lower, upper, unit }: Requirement): string {
  const of = unit === undefined || unit === '1' ? '' : ` ${unit}`;
  if (operator === 'range') return `${lower ?? ''}–${upper ?? ''}${of}`;
  const said = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  if (operator === 'text' || operator === 'boolean' || operator === 'in') return `${said}${of}`;
  return lower !== undefined && upper !== undefined ? `${said} (${lower}–${upper})${of}` : `${operator} ${said}${of}`;
}
