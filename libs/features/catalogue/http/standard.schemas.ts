import { flag, integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, partialDate, record, text, texts, type Schema } from '@platform/http';
import { adoptionDegrees } from '../domain/adoption';
import { documentForms, documentKinds, natures, statuses } from '../domain/edition';
import { bases, factNames } from '../domain/statement';
import { sides } from './list-standards.query';

/** The value, or null where no source says it. */
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const side = oneOfTexts(sides);
const nature = orNull(oneOfTexts(natures));
const degree = oneOfTexts(adoptionDegrees);

export const source = namedSchema('Source', record({
  id: text(), kind: orNull(text()), grade: integer({ minimum: 0, maximum: 5 }), address: orNull(text({ format: 'uri' })), statedOn: orNull(partialDate),
}, { description: 'Grade 3 official, 2 established body, 1 compilation (to be checked; never with an address), 0 machine' }));

const sourced = { source, note: orNull(text()) };

const edition = {
  number: text(), slug: text(), side, title: texts, nature, status: oneOfTexts(statuses), year: orNull(integer()), issued: orNull(partialDate),
  implemented: orNull(partialDate), withdrawn: orNull(partialDate), document: oneOfTexts(documentForms), citedOnly: flag(),
};
const editionRef = namedSchema('Edition', record(edition));

const family = record({ number: text(), slug: text() });
const familyRef = record({ number: text(), slug: text(), side });

const replacement = namedSchema('Replacement', record({
  other: editionRef, extent: oneOfTexts(['whole', 'part', 'unknown']), planned: flag(), on: orNull(partialDate), ...sourced,
}));

const amendment = namedSchema('Amendment', record({ document: editionRef, ...sourced }));

const deviation = record({ baseClause: orNull(text()), change: text(), kind: orNull(text()), reason: orNull(text()), source: orNull(text()) });

const finding = namedSchema('Finding', record({
  rule: text(), severity: oneOfTexts(['error', 'warning', 'notice']), at: text(), params: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
}));

const adoption = namedSchema('Adoption', record({
  national: editionRef, base: orNull(editionRef), degree, degreeStated: orNull(text()), degreeBasis: orNull(text()), confirmed: flag(), baseDated: flag(),
  deviations: listOf(deviation), deviationsSeen: flag(), deviationsComplete: flag(), findings: listOf(finding), ...sourced,
}));

const classification = namedSchema('Classification', record({
  scheme: oneOfTexts(['ICS', 'CCS']), code: text(), path: listOf(record({ code: text(), title: texts })), chosen: flag(), basis: oneOfTexts(bases), source,
}));

const fact = namedSchema('Fact', record({ name: oneOfTexts(factNames), value: text(), basis: oneOfTexts(bases), chosen: flag(), ...sourced }));

const access = record({ product: texts, side, scheme: text(), startsOn: orNull(partialDate), standards: listOf(editionRef), ...sourced });
const relation = record({ kind: oneOfTexts(['cites', 'similar_to', 'derived_from']), outgoing: flag(), other: editionRef, ...sourced });
const change = record({
  from: listOf(editionRef), clause: orNull(text()), oldClause: orNull(text()), summary: text(),
  kind: oneOfTexts(['stricter', 'looser', 'different', 'added', 'removed', 'editorial']), source,
});

export const standard = namedSchema('Standard', record({
  ...edition, kind: oneOfTexts(documentKinds), asOf: localDate, chosen: flag({ description: 'Whether the number named no year, so that the edition was chosen' }),
  family, editions: listOf(editionRef), alsoMeant: listOf(familyRef), dual: orNull(editionRef), committee: orNull(text()), officialPage: orNull(text({ format: 'uri' })),
  ics: listOf(text()), ccs: listOf(text()), amends: listOf(amendment), amendments: listOf(amendment), replaces: listOf(replacement), replacedBy: listOf(replacement),
  adoptions: listOf(adoption), adoptedBy: listOf(adoption), drift: listOf(record({ base: editionRef, latest: editionRef })), classifications: listOf(classification),
  transitions: listOf(record({ procedure: text(), startsOn: partialDate, ...sourced })), access: listOf(access), relations: listOf(relation), changes: listOf(change),
  facts: listOf(fact), conflicts: listOf(record({ name: oneOfTexts(factNames), chosen: fact, others: listOf(fact) })),
}));

const listed = namedSchema('ListedStandard', record({
  number: text(), slug: text(), title: texts, side, kind: oneOfTexts(documentKinds), nature, status: oneOfTexts(statuses), issued: orNull(partialDate),
  implemented: orNull(partialDate), ics: listOf(text()), ccs: listOf(text()), adoptions: listOf(record({ base: text(), degree })),
  why: oneOfTexts(['number', 'family', 'similar-number', 'title', 'filter']),
}));

export const standardList = listEnvelope(listed, {
  understood: record({ 'number?': text() }),
  asOf: localDate,
  'recomputed?': integer({ description: 'With asOf on another day: of how many hits the status was computed anew; at most 5,000' }),
});

const asOf: readonly [Schema, string] = [text({ format: 'date' }), 'Day for which statuses are computed; today in Asia/Shanghai where absent'];

export const oneParameters = { asOf };

export const listParameters = {
  q: [text({ maxLength: 200 }), 'A number in any spelling, or words of the title, all of which must occur'],
  side: [side, 'Side whose body issued the document'],
  kind: [oneOfTexts(documentKinds), 'Kind of document'],
  status: [oneOfTexts(statuses), 'Status on the day'],
  ics: [text({ pattern: '^\\d{2}(\\.\\d{3}(\\.\\d{2})?)?$' }), 'ICS class with everything under it: 29, 29.140, 29.140.99'],
  ccs: [text({ pattern: '^[A-Z](\\d{2}(/\\d{2})?)?$' }), 'CCS class with everything under it: K, K70/79, K71'],
  nature: [oneOfTexts(natures), 'Nature of a mainland standard'],
  adoption: [degree, 'Degree of an adoption by the standard'],
  asOf,
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [text({ maxLength: 200 }), '`next` of the page before'],
} as const;
