import { bases, factNames, type FactName, type Statement } from './statement';
import { agree, refines } from './agreement';

/** One fact as one statement gives it. Several codes of a classification are one value. */
export type StatedFact<S extends Statement = Statement> = Readonly<{ name: FactName; value: string | readonly string[]; by: S }>;

/** The value that stands, and the values of other statements that say something else. */
export type ResolvedFact<S extends Statement = Statement> = Readonly<{ chosen: StatedFact<S>; others: readonly StatedFact<S>[] }>;

/** Absent where no statement holds the fact. */
export type Resolution<S extends Statement = Statement> = Readonly<Partial<Record<FactName, ResolvedFact<S>>>>;

/**
 * What stands where sources are many: the value of the strongest basis (the cover wins), then of the better grade, then
 * of the newer date, then of the first source in the order of ids, and of one source the statement that came last. What disagrees is kept beside it as a conflict.
 * Titles that differ only by width, space or punctuation, codes in another order and a date that is merely fuller are
 * no conflict; the fuller date is taken. A title that only describes the subject yields to any that was read.
 */
export function resolve<S extends Statement>(statements: readonly S[]): Resolution<S> {
  return Object.fromEntries(
    factNames.flatMap((name) => {
      const facts = statements.flatMap((by) => statedFact(name, by));
      return facts.length > 0 ? [[name, resolveOne(facts)]] : [];
    }),
  );
}

function resolveOne<S extends Statement>(facts: readonly StatedFact<S>[]): ResolvedFact<S> {
  const [first, ...rest] = [...facts].sort(byStrength) as [StatedFact<S>, ...StatedFact<S>[]];
  const chosen = rest.find((fact) => refines(fact.name, fact.value, first.value)) ?? first;
  return { chosen, others: rest.filter((fact) => !agree(fact.name, fact.value, chosen.value)) };
}

/** All facts of a statement by name; what it does not say is absent. */
function statedFact<S extends Statement>(name: FactName, by: S): StatedFact<S>[] {
  const value = valueOf(name, by);
  return value === undefined || value.length === 0 ? [] : [{ name, value, by }];
}

function valueOf(name: FactName, statement: Statement): string | readonly string[] | undefined {
  const value = statement[members[name]];
  return name === 'status' && value === 'unknown' ? undefined : value;
}

const members = {
  title_hans: 'titleHans', title_hant: 'titleHant', title_en: 'titleEn', nature: 'nature', status: 'status', issued: 'issued',
  implemented: 'implemented', withdrawn: 'withdrawn', ics: 'ics', ccs: 'ccs', committee: 'committee', edition_label: 'editionLabel',
  document_type: 'documentType', class_no: 'classNo', part_text: 'partText', page: 'page',
} as const satisfies Record<FactName, keyof Statement>;

function byStrength(a: StatedFact, b: StatedFact): number {
  return (
    rank(a) - rank(b) ||
    b.by.grade - a.by.grade ||
    compare(b.by.statedOn ?? '', a.by.statedOn ?? '') ||
    compare(a.by.sourceId, b.by.sourceId) ||
    (b.by.arrival ?? 0) - (a.by.arrival ?? 0) ||
    compare(String(a.value), String(b.value))
  );
}

/** A described subject is the weakest title there is, on whatever basis. */
function rank({ name, by }: StatedFact): number {
  return name.startsWith('title') && by.titleBasis === 'descriptive' ? bases.length : bases.indexOf(by.basis);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
