import type { DeclarationDocument } from '@pure/credential';
import { compareRequirements, readRequirement, type RelatedMethods, type Requirement, type RequirementVerdict } from '@pure/equivalence';
import { fold } from '@pure/han';
import { parseNumber } from '@pure/standard-number';

type Indicator = DeclarationDocument['indicators'][number];

/** A product of a declaration; `product`: its place there. */
export type DeclaredProduct = Readonly<{ document: DeclarationDocument; product: number }>;

/** `units-differ`: of other dimensions, so that nothing can be said. */
export type BetweenVerdict = RequirementVerdict | 'units-differ';

/** One characteristic of both. `converted`: in two units, of which one was turned into the other. */
export type BetweenRow = Readonly<{ a: Indicator; b: Indicator; verdict: BetweenVerdict; converted: boolean }>;
export type Between = Readonly<{ rows: readonly BetweenRow[]; onlyA: readonly Indicator[]; onlyB: readonly Indicator[] }>;

/**
 * What is declared of two products, characteristic by characteristic. Two indicators speak of one where their names have the same
 * words in either script; then the engine says how they stand. Nothing numeric is said across methods, and an own method is
 * nobody else's.
 */
export function compareDeclared(a: DeclaredProduct, b: DeclaredProduct, relatedMethods: RelatedMethods): Between {
  const [ofA, ofB] = [indicatorsOf(a), indicatorsOf(b)];
  const byName = new Map(ofB.map((indicator) => [nameOf(indicator), indicator]));
  const rows = ofA.flatMap((indicator) => {
    const other = byName.get(nameOf(indicator));
    return other ? [{ a: indicator, b: other, ...verdictOf(requirementOf(indicator, a), requirementOf(other, b), relatedMethods) }] : [];
  });
  const met = new Set(rows.flatMap((row) => [row.a, row.b]));
  return { rows, onlyA: ofA.filter((indicator) => !met.has(indicator)), onlyB: ofB.filter((indicator) => !met.has(indicator)) };
}

/** The methods that both name as numbers of standards. */
export const methodsOf = (product: DeclaredProduct): readonly string[] => indicatorsOf(product).flatMap(({ method }) => (method && isNumber(method.number) ? [method.number] : []));

const indicatorsOf = ({ document, product }: DeclaredProduct): readonly Indicator[] => document.indicators.filter((indicator) => indicator.product === undefined || indicator.product === product);
const nameOf = ({ name }: Indicator): string => fold(name).replace(/\s+/g, '');
const isNumber = (text: string): boolean => parseNumber(text).ok;

function verdictOf(a: Requirement | null, b: Requirement | null, relatedMethods: RelatedMethods): Pick<BetweenRow, 'verdict' | 'converted'> {
  if (!a || !b) return { verdict: 'undetermined', converted: false };
  const compared = compareRequirements(a, b, { relatedMethods });
  if (!compared.ok) return { verdict: 'units-differ', converted: false };
  const { verdict, unit } = compared.value;
  return { verdict, converted: unit !== undefined && a.unit !== b.unit };
}

function requirementOf({ name, operator, value, values, low, high, unit, method, conditions = [] }: Indicator, { document }: DeclaredProduct): Requirement | null {
  const text = method && (isNumber(method.number) ? [method.number, method.clause].filter((part) => part !== undefined).join(' ') : `${document.declarer.number} ${method.number}`);
  const read = readRequirement(
    { kind: 'limit', characteristic: name, operator, value: operator === 'boolean' ? value === 'true' : (values ?? value), lower: low, upper: high, unit, method: text, conditions: conditions.map(conditionOf) },
    { methodOf: () => (method && isNumber(method.number) ? { edition: method.number, ...(method.clause !== undefined && { clause: method.clause }) } : null) },
  );
  return read.ok ? read.value : null;
}

/** As a version has it: its name, and what it asks. */
function conditionOf(text: string): Readonly<{ name: string; value: string }> {
  const [name = text, ...rest] = text.split(' ');
  return { name, value: rest.length === 0 ? text : rest.join(' ') };
}
