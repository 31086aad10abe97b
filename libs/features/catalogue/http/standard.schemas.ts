import { flag, integer, listOf, localDate, namedSchema, oneOfTexts, partialDate, record, text, texts, type Schema } from '@platform/http';
import { adoptionDegrees } from '../domain/adoption';
import { documentForms, documentKinds, natures, statuses } from '../domain/edition';
import { bases, factNames } from '../domain/statement';
import { sides } from '../domain/search/codes';

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
export const editionRef = namedSchema('Edition', record(edition));

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

const asOf: readonly [Schema, string] = [text({ format: 'date' }), 'Day for which statuses are computed; today in Asia/Shanghai where absent'];

export const oneParameters = { asOf };
