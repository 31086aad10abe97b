import { type Grade, readRequirement, type Requirement } from '@pure/equivalence';
import { localDate } from '@pure/kernel';
import { designation, parseNumber } from '@pure/standard-number';
import type { Draft } from './draft';
import type { CitedFacts, EditionFacts, Facts } from './facts';
import type { Found } from './finding';
import { inputOf } from './lint';
import { readDraft } from './reading/read-draft';
import type { LintRule } from './rules/rule';

const TODAY = localDate('2026-11-29') ?? ('' as never);

/** A draft with one product, of which a test says what matters; it has to be readable. */
export function aDraft(members: object): Draft {
  const { draft, faults } = readDraft({ products: [{ name: 'lamp' }], ...members });
  expect(faults).toEqual([]);
  return draft;
}

export const anIndicator = (members: object = {}) => ({ name: 'withstand voltage', kind: 'performance', value: '>= 60 V', method: { edition: 'GB/T 90001-2024', clause: '5' }, ...members });

/** A requirement on record; what it asks stands in the columns of `requirements.jsonl`. */
export function aFloor(members: object = {}, grade: Grade = 3): Requirement {
  const methodOf = (text: string) => {
    const number = parseNumber(text);
    return number.ok ? { edition: designation(number.value), clause: '5' } : null;
  };
  const read = readRequirement({ id: 'r-1', characteristic: 'withstand voltage', kind: 'limit', operator: '>=', value: '60', unit: 'V', method: 'GB/T 90001-2024', grade: String(grade), ...members }, { methodOf });
  return read.ok ? read.value : (expect(read.refusal).toBeUndefined() as never);
}

export const anEdition = (number: string, members: Partial<EditionFacts> = {}): EditionFacts => ({
  number, title: {}, status: 'in_force', replacedBy: [], replaces: [], requirements: [], requirementsComplete: false, applicable: [], adoption: [], ...members,
});

export const factsOn = (editions: readonly EditionFacts[], more: Partial<Facts> = {}): Facts => ({ today: TODAY, cited: editions.map((edition): CitedFacts => ({ asked: edition.number, edition })), sameMethods: [], applicable: [], similar: [], ...more });

/** Code, severity and place of all that a rule finds. */
export const foundBy = (rule: LintRule, draft: Draft, facts: Facts = factsOn([])): readonly string[] => findingsOf(rule, draft, facts).map(({ code, severity, path }) => `${severity} ${code} ${path}`);

export const findingsOf = (rule: LintRule, draft: Draft, facts: Facts): readonly Found[] => rule.check(inputOf(draft, facts));
