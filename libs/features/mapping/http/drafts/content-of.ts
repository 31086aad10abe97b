import type { DocumentRelation, MappingRow } from '../../domain/content';
import type { DocumentBody, KeyedRowBody, RowBody } from './content.dto';

/** Plain values of what was sent, with members in one order. */
export const rowOf = (key: string, { sources, targets, relations, negated, qualifiers, rationale, deviation, reason, severity, method, confirmed, evidence, extraTest }: RowBody): MappingRow => ({
  key, sources: sources.map(({ kind, ref }) => ({ kind, ref: ref.trim() })), targets: targets.map(({ kind, ref }) => ({ kind, ref: ref.trim() })), relations: [...relations], negated, qualifiers, rationale, deviation, reason,
  severity, method, confirmed, evidence: evidence.map(({ source, locator, grade }) => ({ source, locator, grade })), extraTest,
});

export const keyedRowOf = (body: KeyedRowBody): MappingRow => rowOf(body.key, body);

export const documentOf = ({ relations, negated, evidence, degree, rationale, deviationsSeen, deviationsComplete }: DocumentBody): DocumentRelation => ({
  relations: [...relations], negated, evidence: evidence.map(({ source, locator, grade }) => ({ source, locator, grade })), degree, rationale, deviationsSeen, deviationsComplete,
});
