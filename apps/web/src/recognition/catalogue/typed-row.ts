import { conditionKinds, degrees, mainlandLevels, papers, sourceGrades, taiwanLevels } from '@features/recognition/domain';
import type { Head, Row } from './drafts';

export const rowNames = [
  'taiwanName', 'taiwanCode', 'taiwanLevel', 'paper', 'mainlandName', 'mainlandCode', 'mainlandLevel', 'levelBasis', 'type', 'scope', 'allows', 'stillNeeded', 'source', 'grade', 'toConfirm', 'remark', 'key',
] as const;
export type RowName = (typeof rowNames)[number];
export type TypedCondition = Readonly<{ kind: string; degree: string; years: string; words: string; alternative: string }>;
/** A row as it is typed: each field a text, and its conditions. Lists have one entry a line. */
export type TypedRow = Readonly<{ texts: Readonly<Record<RowName, string>>; conditions: readonly TypedCondition[] }>;

export const bases = ['stated', 'inferred'] as const;
export const types = ['access', 'level'] as const;

/** Where each field stands in a row, as rules and the server name it. */
export const placeOf: Readonly<Record<RowName, string>> = {
  taiwanName: 'taiwan.name', taiwanCode: 'taiwan.code', taiwanLevel: 'taiwan.level', paper: 'taiwan.paper', mainlandName: 'mainland.name', mainlandCode: 'mainland.code', mainlandLevel: 'mainland.level',
  levelBasis: 'mainland.levelBasis', type: 'mainland.type', scope: 'scope', allows: 'effect.allows', stillNeeded: 'effect.stillNeeded', source: 'source', grade: 'grade', toConfirm: 'toConfirm', remark: 'remark', key: 'key',
};

const lines = (list: readonly string[]): string => list.join('\n');

export const typedRow = (row: Row): TypedRow => ({
  texts: {
    taiwanName: row.taiwan.name, taiwanCode: row.taiwan.code ?? '', taiwanLevel: row.taiwan.level ?? '', paper: row.taiwan.paper ?? '', mainlandName: row.mainland.name, mainlandCode: row.mainland.code ?? '',
    mainlandLevel: row.mainland.level ?? '', levelBasis: row.mainland.levelBasis ?? '', type: row.mainland.type ?? '', scope: row.scope ?? '', allows: lines(row.effect.allows), stillNeeded: lines(row.effect.stillNeeded),
    source: row.source, grade: row.grade, toConfirm: row.toConfirm ? 'yes' : 'no', remark: row.remark, key: row.key,
  },
  conditions: row.conditions.map((one) => ({ kind: one.kind, degree: one.degree ?? '', years: one.years === undefined ? '' : String(one.years), words: one.words, alternative: one.alternative === null ? '' : String(one.alternative) })),
});

/** A row of which nothing is written yet. */
export const emptyRow = (key: string, kind: Head['kind']): TypedRow => ({
  texts: {
    taiwanName: '', taiwanCode: '', taiwanLevel: '', paper: kind === 'firm' ? 'firm' : kind === 'title' ? 'professional' : 'technician', mainlandName: '', mainlandCode: '', mainlandLevel: '', levelBasis: kind === 'firm' ? '' : 'stated',
    type: '', scope: '', allows: '', stillNeeded: '', source: '', grade: 'A', toConfirm: 'no', remark: '', key,
  },
  conditions: kind === 'firm' ? (['association', 'filing'] as const).map((each) => emptyCondition(each)) : [],
});

export const emptyCondition = (kind = 'other'): TypedCondition => ({ kind, degree: '', years: '', words: '', alternative: '' });

const orNull = (text: string): string | null => text.trim() || null;
const entries = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
const oneOf = <const T extends string>(values: readonly T[], text: string): T | null => values.find((value) => value === text) ?? null;
/** What is no whole number is sent as it is, for the server to refuse. */
const whole = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : -1);

export function rowOf({ texts, conditions }: TypedRow, kind: Head['kind']): Row {
  const level = oneOf(mainlandLevels, texts.mainlandLevel);
  return {
    key: texts.key.trim(), kind, ...(kind === 'firm' && { scope: texts.scope.trim() }),
    taiwan: { name: texts.taiwanName.trim(), code: orNull(texts.taiwanCode), level: oneOf(taiwanLevels, texts.taiwanLevel), paper: oneOf(papers, texts.paper) },
    mainland: { name: texts.mainlandName.trim(), code: orNull(texts.mainlandCode), level, levelBasis: level === null ? null : oneOf(bases, texts.levelBasis), type: oneOf(types, texts.type) },
    conditions: conditions.map(conditionOf), effect: { allows: entries(texts.allows), stillNeeded: entries(texts.stillNeeded) },
    source: texts.source.trim(), grade: oneOf(sourceGrades, texts.grade) ?? 'M', toConfirm: texts.toConfirm === 'yes', remark: texts.remark.trim(),
  };
}

function conditionOf({ kind, degree, years, words, alternative }: TypedCondition): Row['conditions'][number] {
  const known = oneOf(conditionKinds, kind) ?? 'other';
  return {
    kind: known, words: words.trim(), alternative: alternative.trim() === '' ? null : whole(alternative),
    ...(known === 'degree' && { degree: oneOf(degrees, degree) ?? 'college' }), ...(known === 'years' && { years: whole(years) }),
  };
}

/** A key that no row of the draft has, nor one that was taken out. */
export function freeKey(taken: readonly string[]): string {
  const last = taken.map((key) => /^r(\d{1,6})$/.exec(key)?.[1]).reduce((most, digits) => Math.max(most, Number(digits ?? 0)), 0);
  return `r${last + 1}`;
}

/** What was kept of a form, where it is one of a row. */
export function typedFrom(initial: TypedRow, draft: unknown): TypedRow | null {
  if (typeof draft !== 'object' || draft === null || !('texts' in draft) || !('conditions' in draft) || !Array.isArray(draft.conditions)) return null;
  const { texts } = draft;
  if (typeof texts !== 'object' || texts === null) return null;
  const known = Object.fromEntries(Object.entries(texts).filter(([name, text]) => name in initial.texts && typeof text === 'string'));
  return { texts: { ...initial.texts, ...known }, conditions: draft.conditions.map((each: unknown) => ({ ...emptyCondition(), ...Object.fromEntries(Object.entries(each ?? {}).filter(([, text]) => typeof text === 'string')) })) };
}
