import { editionSchema, sourceSchema } from '@features/catalogue';
import { flag, integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, partialDate, record, type Schema, text, texts } from '@platform/http';
import { deviationKinds, edgeFlags, factKinds, missingFacts, relations, sides, standings } from '@pure/equivalence';
import { productTypes, routes } from '../application/views';

export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

export const sentence = namedSchema('Sentence', record({ 'zh-Hans': text({ minLength: 1 }), 'zh-Hant': text({ minLength: 1 }), en: text({ minLength: 1 }) }, { description: 'Written in each form, none converted from another' }));

export const mask = namedSchema('RelationMask', {
  ...listOf(oneOfTexts(relations)),
  description: 'The relations that are still possible, told from the first document to the second: superset means that the first asks for all that the second asks. All five: nothing is known. None: the facts contradict each other',
});

const standing = { ...oneOfTexts(standings), description: 'A candidate is derived and has no effect; a lead lacks one fact; none: nothing is known of a pair that was asked for' };
export const grade = integer({ minimum: 0, maximum: 5, description: '5 approved by a regulator, 4 agreed by a panel, 3 cover, foreword or authority, 2 laboratory or trade body, 1 compilation, 0 machine' });

export const legal = namedSchema('LegalEffect', record({
  approvingBody: { ...orNull(text()), description: 'As it was named when it approved; null: nobody did' }, territory: orNull(text({ description: 'Six digits of GB/T 2260-2007, or CN' })), effect: oneOfTexts(['technical-reference']),
  mapping: { ...orNull(text()), description: 'GT-M-…, on which the answer rests' }, version: orNull(integer({ minimum: 1 })), unilateral: flag({ description: 'A panel of one side alone reviewed it' }), statement: sentence,
}));

const deviationValue = record({ 'lower?': text(), 'upper?': text(), unit: text(), 'method?': text(), 'conditions?': text() });

const gap = namedSchema('Gap', record({
  complete: flag({ description: 'False: at least these; different keys are taken as independent' }),
  items: listOf(record({
    baseClause: text(), characteristic: orNull(text()), kind: oneOfTexts(deviationKinds), change: text(), reason: orNull(text()), value: orNull(deviationValue),
    side: { ...oneOfTexts(['from', 'to']), description: 'from: the first document left it out or relaxed it; to: the second added or tightened it' },
    open: flag({ description: 'Both changed the same place, and no value decides' }),
  })),
}));

/** A fact as a proof cites it, by its kind; its members are those that its hash is taken over. */
const fact: Schema = { type: 'object', properties: { id: text(), kind: oneOfTexts(factKinds), source: text(), grade }, required: ['id', 'kind', 'source', 'grade'], additionalProperties: true };

const step = record({
  from: text(), to: text(), reversed: flag({ description: 'The facts are told from `to` to `from`; the mask is already turned' }), fact: text({ description: 'Id of the fact that decides' }), source: text(), mask, grade,
  flags: listOf(oneOfTexts(edgeFlags)), leaves: listOf(record({ hash: text({ pattern: '^[0-9a-f]{64}$' }), fact })),
});

export const proof = namedSchema('Proof', record({
  format: oneOfTexts(['gongtong-proof/1']), id: text({ description: 'sha256: and the hex digest of the canonical JSON (RFC 8785) of all the rest' }), from: text(), to: text(),
  rule: oneOfTexts(['compose', 'shared-base']), mask, grade, steps: listOf(step),
}));

const whyNot = namedSchema('MissingFact', record({ missing: oneOfTexts(missingFacts), at: record({ from: text(), to: text() }), statement: sentence }));

const answer = {
  mask, covers: flag({ description: 'Whatever is still possible, conforming to the first is conforming to the second' }), statement: sentence, standing,
  provisional: flag({ description: 'A lead to be checked against the original; counted in no total' }), grade, flags: listOf(oneOfTexts(edgeFlags)), gap,
  editionGaps: listOf(record({ older: text(), newer: text() })), drift: listOf(record({ adopted: text(), latest: text() })),
  'mapping?': text(), 'whyNot?': whyNot, 'contradiction?': listOf(proof), proofs: listOf(proof),
  exhaustive: flag({ description: 'False: the search was cut at its limit, so that the mask may be wider than all proofs would make it' }), legal,
};

const transition = record({ procedure: text(), startsOn: partialDate, source: sourceSchema, note: orNull(text()) });
/** The number names no year: the edition in force was chosen. */
export const chosen = flag({ description: 'Whether the number named no year, so that the edition in force was chosen' });

const named = { documents: listOf(editionSchema), sources: listOf(sourceSchema) };

export const pair = namedSchema('CorrespondencePair', record({ from: editionSchema, to: editionSchema, chosen: record({ from: chosen, to: chosen }), asOf: localDate, ...answer, ...named }));

const item = namedSchema('Correspondence', record({ number: text(), slug: text(), title: texts, edition: editionSchema, ...answer, transitions: listOf(transition) }));

export const correspondenceList = namedSchema('CorrespondenceList', listEnvelope(item, { asked: editionSchema, chosen, asOf: localDate, exhaustive: flag({ description: 'False: the search was cut at its limit, so that items may be missing or wider than they need be' }), ...named }));

const choice = (values: readonly string[], description: string): readonly [Schema, string] => [oneOfTexts(values), description];

export const pairParameters = {
  asOf: [text({ format: 'date' }), 'Day of the question, past or future; today in Asia/Shanghai where absent'],
  territory: [text({ maxLength: 50 }), 'Region whose approved mappings count'],
  route: choice(routes, 'Procedure whose transition dates are given'),
  type: choice(productTypes, 'Whether the product is of a new or an existing type'),
} as const satisfies Readonly<Record<string, readonly [Schema, string]>>;

export const listParameters = {
  side: choice(sides, 'Documents of one side only'),
  ...pairParameters,
  limit: [integer({ minimum: 1, maximum: 100, default: 100 }), 'Items on the page'],
  after: [text({ maxLength: 500 }), '`next` of the page before'],
} as const satisfies Readonly<Record<string, readonly [Schema, string]>>;
