import type { Finding } from '@pure/kernel';
import type { Evidence } from '../content';
import { error, type MappingRule } from './rule';

const rule = 'M3';

/** Every statement cites a source with its grade. */
export const evidenceMissing: MappingRule = {
  id: 'M3',
  source: 'domain.md R04',
  check: ({ document, rows }) => [
    ...(document.relations.length > 0 ? lacking('document', document.evidence) : []),
    ...rows.flatMap(({ key, evidence }) => lacking(`rows.${key}`, evidence)),
  ],
};

function lacking(of: string, evidence: readonly Evidence[]): readonly Finding[] {
  if (evidence.length === 0) return [error({ rule, at: `${of}.evidence` })];
  return evidence.flatMap(({ source, grade }, at) => [
    ...(source.trim() === '' ? [error({ rule, at: `${of}.evidence.${at}.source` })] : []),
    ...(grade === null ? [error({ rule, at: `${of}.evidence.${at}.grade` })] : []),
  ]);
}
