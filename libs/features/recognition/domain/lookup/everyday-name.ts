import type { Paper } from '../catalogue/row';
import { papers } from '../catalogue/row';

/** What people say, and what it means: a trade by the name of its certificate, or the paper that they hold. `grade` as of data files. */
export type EverydayName = Readonly<{ name: string; source: string; grade: string; note: string }> & (
  | Readonly<{ kind: 'trade'; means: string; code: string | null }>
  | Readonly<{ kind: 'paper'; means: Paper }>
);

/** `version`: of the file; raised when a row changes. */
export type EverydayNames = Readonly<{ version: string; names: readonly EverydayName[] }>;

export type EverydayRow = Readonly<Record<'version' | 'name' | 'kind' | 'means' | 'code' | 'source' | 'grade' | 'note', string>>;

/** Null where the row is none. */
export function everydayNameOf({ name, kind, means, code, source, grade, note }: EverydayRow): EverydayName | null {
  if (name === '' || means === '' || source === '' || !/^[ABC]$/.test(grade)) return null;
  const rest = { name, source, grade, note };
  if (kind === 'trade') return /^(\d{5})?$/.test(code) ? { ...rest, kind, means, code: code === '' ? null : code } : null;
  const paper = papers.find((each) => each === means);
  return kind === 'paper' && paper ? { ...rest, kind, means: paper } : null;
}
