import { type Proposed, type ProposedFacts, type ProposedName } from '../../domain/edits/proposed';
import type { ImportSubject } from '../import/subject';
import type { NamedStandard } from './read-standards';

/** A row as a file of the subject would have it. */
export type ProposedRow = Readonly<{ subject: ImportSubject; line: number; values: Readonly<Record<string, string>> }>;

/** The columns of imports under which the facts of the form stand. */
export const columnsOf = {
  status: 'status', issued: 'issued', implemented: 'implemented', withdrawn: 'withdrawn', titleHans: 'title_zh_hans', titleHant: 'title_zh_hant', titleEn: 'title_en',
} as const satisfies Partial<Record<ProposedName, string>>;
const stated: readonly (readonly [ProposedName, string])[] = [
  ['status', columnsOf.status], ['issued', columnsOf.issued], ['implemented', columnsOf.implemented], ['withdrawn', columnsOf.withdrawn],
  ['titleHans', columnsOf.titleHans], ['titleHant', columnsOf.titleHant], ['titleEn', columnsOf.titleEn],
];

/** What is proposed, as rows that the readers of imports take: a proposal is taken in by no other way than a file. */
export function proposedRows({ facts, source }: Proposed, standards: readonly NamedStandard[]): readonly ProposedRow[] {
  const cited = { source: source.name, grade: source.grade, retrieved: source.readOn, ...(source.locator !== '' && { note: source.locator }) };
  return standards.flatMap(({ line, number }) => [
    ...statementRow(facts, { line, number }, { ...cited, basis: source.basis }),
    ...(facts.replacedBy === undefined ? [] : [{ subject: 'relations', line, values: { ...cited, from_number: facts.replacedBy, relation: 'replaces', to_number: number, extent: facts.replacedExtent ?? 'unknown', ...(facts.replacedOn !== undefined && { date: facts.replacedOn }) } } as const]),
    ...(facts.amendedBy === undefined ? [] : [{ subject: 'relations', line, values: { ...cited, from_number: facts.amendedBy, relation: 'amends', to_number: number } } as const]),
    ...(facts.base === undefined ? [] : [{ subject: 'adoptions', line, values: { ...cited, national: number, base: facts.base, degree: facts.degree ?? '', confirmed: String(['cover', 'register'].includes(source.basis)) } } as const]),
  ]);
}

function statementRow(facts: ProposedFacts, { line, number }: Pick<NamedStandard, 'line' | 'number'>, cited: Readonly<Record<string, string>>): readonly ProposedRow[] {
  const values = stated.flatMap(([name, column]) => (facts[name] === undefined ? [] : [[column, facts[name]] as const]));
  const title: Readonly<Record<string, string>> = values.some(([column]) => column.startsWith('title')) ? { title_basis: 'quoted' } : {};
  return values.length === 0 ? [] : [{ subject: 'standards', line, values: { ...cited, number, ...title, ...Object.fromEntries(values) } }];
}
