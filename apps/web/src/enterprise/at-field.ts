import type { Translate } from '@ui';
import { CallFailed, type Problem } from '../api/problem';

const scripts: Readonly<Record<string, string>> = { 'zh-Hans': 'hans', 'zh-Hant': 'hant', en: 'latin' };

function fieldOf({ code, field = '' }: Problem): string | null {
  if (code.startsWith('NAME_')) return scripts[field] ?? null;
  if (code === 'ALREADY_REGISTERED') return field === '' ? null : field;
  if (code === 'REGISTERED_IN_FUTURE') return 'registeredOn';
  return code.startsWith('USCC_') ? 'uscc' : code.startsWith('UBN_') ? 'ubn' : null;
}

/** A refusal of particulars as one of the line of the form that it is about; every other as it is. */
export function atField(fault: unknown, t: Translate): unknown {
  if (!(fault instanceof CallFailed) || fault.problem.errors !== undefined) return fault;
  const { problem } = fault;
  const path = fieldOf(problem);
  if (path === null) return fault;
  const detail = problem.characters === undefined ? problem.detail : t(`app.enterprise.characters.${problem.code}`, { characters: problem.characters });
  return new CallFailed({ ...problem, errors: [{ path, code: problem.code, detail }] });
}
