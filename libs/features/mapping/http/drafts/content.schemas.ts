import { flag, integer, listOf, namedSchema, oneOfTexts, record, type Schema, text } from '@platform/http';
import { degrees, deviationKinds, relations } from '@pure/equivalence';
import { deviationWeights, endKinds, methods, MOST_ROWS, rationales } from '../../domain/content';
import { LONGEST_WORDS, MOST_ENDS, MOST_EVIDENCE } from './content.dto';

export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const words = text({ maxLength: LONGEST_WORDS });
const ends: Schema = { ...listOf(record({ kind: oneOfTexts(endKinds), ref: text({ minLength: 1, maxLength: 200, description: 'Number of a clause, or id of a requirement' }) })), maxItems: MOST_ENDS, description: 'Empty: looked at, and there is no counterpart' };
const evidence: Schema = {
  ...listOf(record({ source: text({ maxLength: 1_000, description: 'Who says it, as it is cited; never an answer of this platform' }), locator: text({ maxLength: 500 }), grade: orNull(integer({ minimum: 0, maximum: 5 })) })),
  maxItems: MOST_EVIDENCE,
};
const stated = { relations: { ...listOf(oneOfTexts(relations)), uniqueItems: true, description: 'Those that are possible, from source to target; none: not stated yet' }, negated: flag({ description: 'They do not hold' }), evidence };

const rowFields = {
  ...stated, sources: ends, targets: ends, qualifiers: words, rationale: orNull(oneOfTexts(rationales)), deviation: orNull(oneOfTexts(deviationKinds)), reason: words,
  severity: orNull(oneOfTexts(deviationWeights)), method: { ...oneOfTexts(methods), description: 'hybrid: the engine suggested it' }, confirmed: flag({ description: 'By a person' }), extraTest: orNull(flag()),
};
export const rowKey = text({ pattern: '^r[1-9]\\d{0,5}$' });
export const rowAsked = namedSchema('MappingRowAsked', record(rowFields));
export const mappingRow = namedSchema('MappingRow', record({ key: rowKey, ...rowFields }));
export const documentRelation = namedSchema('MappingDocumentRelation', record({
  ...stated, degree: { ...orNull(oneOfTexts(degrees)), description: 'GB/T 1.2-2020 4.1.1, where the drafter states one' }, rationale: words,
  deviationsSeen: flag({ description: 'False: no list was visible, which is not "no deviations"' }), deviationsComplete: flag(),
}));
const rows: Schema = { ...listOf(mappingRow), maxItems: MOST_ROWS };
export const wholeAsked = record({ document: documentRelation, rows });
export const mappingContent = namedSchema('MappingContent', record({ source: text(), target: text(), document: documentRelation, rows, lastKey: integer({ minimum: 0, description: 'Of the row that was added last; never used again' }) }));
