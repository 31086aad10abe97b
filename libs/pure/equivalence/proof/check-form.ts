// Part of the checker: which members a proof has, and no other. Reading one also writes its canonical JSON (keys sorted, no
// white space), over which digests are taken: checking is mostly that, so it is done once.
import type { Change } from './check-gap';

type Texts = Record<'kind' | 'id' | 'source' | 'national' | 'base' | 'newer' | 'older' | 'from' | 'to' | 'degree' | 'relation' | 'mapping', string>;
type Truths = Record<'nationalDated' | 'baseDated' | 'confirmed' | 'deviationsSeen' | 'deviationsComplete' | 'changesSeen' | 'changesComplete' | 'negated', boolean>;
export type Fact = Readonly<Texts & Truths & { grade: number; nationalYear: number | null; degreeStated: string | null; deviations?: readonly Change[]; changes?: readonly Change[] }>;
type Told = Readonly<{ from: string; to: string; mask: readonly string[]; grade: number }>;
export type Step = Told & Readonly<{ reversed: boolean; fact: string; source: string; flags: readonly string[]; leaves: readonly { hash: string; fact: Fact }[] }>;
export type Proof = Told & Readonly<{ id: string; rule: string; steps: readonly [Step, ...Step[]] }>;

/** Canonical JSON of the facts that have the form of their kind. */
type FactTexts = Map<unknown, string>;
/** Canonical JSON of a value that has the form; undefined where it has not. */
type Form = (value: unknown, facts: FactTexts) => string | undefined;

const text: Form = (value) => (typeof value === 'string' ? JSON.stringify(value) : undefined);
const truth: Form = (value) => (typeof value === 'boolean' ? String(value) : undefined);
const year: Form = (value) => (value === null || Number.isInteger(value) ? JSON.stringify(value) : undefined);
/** A seal is told over all the rest: it has no part in the text. */
const seal: Form = (value) => (typeof value === 'string' ? '' : undefined);

function among(...values: readonly unknown[]): Form {
  const texts = new Map(values.map((value) => [value, JSON.stringify(value)]));
  return (value) => texts.get(value);
}

function list(member: Form, least = 0): Form {
  return (value, facts) => {
    if (!Array.isArray(value) || value.length < least) return undefined;
    let whole = '';
    for (const one of value) {
      const told = member(one, facts);
      if (told === undefined) return undefined;
      whole += `${whole && ','}${told}`;
    }
    return `[${whole}]`;
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function record(needed: Readonly<Record<string, Form>>, optional: Readonly<Record<string, Form>> = {}): Form {
  const forms = Object.entries({ ...needed, ...optional }).sort(([a], [b]) => (a < b ? -1 : 1));
  const members = forms.map(([name, form]) => ({ name, form, begin: `${JSON.stringify(name)}:`, isNeeded: Object.hasOwn(needed, name) }));
  return (value, facts) => {
    if (!isRecord(value)) return undefined;
    let [whole, count] = ['', 0];
    for (const { name, form, begin, isNeeded } of members) {
      if (!isNeeded && !Object.hasOwn(value, name)) continue;
      const told = form(value[name], facts);
      if (told === undefined) return undefined;
      if (told !== '') whole += `${whole && ','}${begin}${told}`;
      count += 1;
    }
    return Object.keys(value).length === count ? `{${whole}}` : undefined;
  };
}

export const RELATIONS = ['equal', 'subset', 'superset', 'overlap', 'disjoint'];
const value = record({ unit: text }, { lower: text, upper: text, method: text, conditions: text });
const kind = among('added', 'stricter', 'removed', 'looser', 'different', 'editorial');
const changes = list(record({ baseClause: text, kind, change: text }, { characteristic: text, reason: text, value }));
const fact = { kind: text, id: text, source: text, grade: among(0, 1, 2, 3, 4, 5) };
const degrees = { degree: among('IDT', 'MOD', 'NEQ', 'EQV', 'undetermined'), degreeStated: among(null, 'IDT', 'MOD', 'NEQ', 'EQV'), confirmed: truth };
const editions = { national: text, base: text, nationalYear: year, nationalDated: truth, baseDated: truth };
const succession = record({ ...fact, newer: text, older: text, changes, changesSeen: truth, changesComplete: truth });
const FACTS = new Map<unknown, Form>([
  ['adoption', record({ ...fact, ...editions, ...degrees, deviations: changes, deviationsSeen: truth, deviationsComplete: truth })],
  ['replacement', succession], ['amendment', succession],
  ['mapping', record({ ...fact, from: text, to: text, relation: among(...RELATIONS), negated: truth, mapping: text })],
  ['mention', record({ ...fact, from: text, to: text })],
]);

/** Whether sources say facts of this kind; none is derived. */
export const isKindOfFact = (name: unknown): boolean => FACTS.has(name);

/** A fact of any form, since a wrong one is a fault of its leaf. */
const anyFact: Form = (one, facts) => {
  if (!isRecord(one)) return undefined;
  const told = FACTS.get(one.kind)?.(one, facts);
  if (told !== undefined) facts.set(one, told);
  return told ?? '{}';
};
const told = { from: text, to: text, mask: list(text), grade: fact.grade };
const step = record({ ...told, reversed: truth, fact: text, source: text, flags: list(text), leaves: list(record({ hash: text, fact: anyFact })) });
const proof = record({ ...told, format: among('gongtong-proof/1'), id: seal, rule: among('compose', 'shared-base'), steps: list(step, 1) });

/** A proof with the text over which its id is told, and the text of each fact whose form is right; undefined where it has not the form of one. */
export function readProof(one: unknown): Readonly<{ proof: Proof; whole: string; facts: ReadonlyMap<unknown, string> }> | undefined {
  const facts: FactTexts = new Map();
  const whole = proof(one, facts);
  return whole === undefined ? undefined : { proof: one as Proof, whole, facts };
}
