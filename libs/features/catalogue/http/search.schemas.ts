import { flag, integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, partialDate, record, text, texts, type Schema } from '@platform/http';
import { adoptionDegrees } from '../domain/adoption';
import { documentKinds, natures, statuses } from '../domain/edition';
import { facetNames, sides } from '../domain/search/codes';
import { listOrders } from '../domain/search/list-order';
import { sectorIds } from '../domain/sector';
import { LONGEST_QUERY_TAKEN } from './list-standards.query';
import { CSV_HEADER, CSV_ROWS } from './search-csv';
import { fault } from './number.schemas';

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const degree = oneOfTexts(adoptionDegrees);
const status = oneOfTexts(statuses);

const ranges = listOf({ type: 'array', prefixItems: [{ type: 'integer' }, { type: 'integer' }], minItems: 2, maxItems: 2 } as Schema);

const why = record(
  { 'tier?': integer({ minimum: 0, maximum: 8 }), 'key?': text(), 'term?': text() },
  {
    description:
      'How near the hit is: 0 the document of this number, 1 its number, 2 a number that may be meant, 3 its title is the query, 4 its title begins with it, ' +
      '5 it stands in the title in one piece, 6 all its words do, 7 words of the other side for it do (term names the pair), 8 all but one pair of its characters do. Empty without q.',
  },
);

const listed = namedSchema('ListedStandard', record({
  number: text(), slug: text(), title: texts, side: oneOfTexts(sides), kind: oneOfTexts(documentKinds), nature: orNull(oneOfTexts(natures)), status, issued: orNull(partialDate),
  implemented: orNull(partialDate), ics: listOf(text()), ccs: listOf(text()), adoptions: listOf(record({ base: text(), degree })), mappings: integer({ minimum: 0, description: 'How many approved mappings are of it; of examples those between examples' }), why,
  highlight: record({ 'zh-Hans?': ranges, 'zh-Hant?': ranges, 'en?': ranges }, { description: 'What of each title was found: start and end in UTF-16 code units, end exclusive' }),
}));

const facet = listOf(record({ value: text(), count: integer({ minimum: 1 }) }));

export const standardList = listEnvelope(listed, {
  'restarted?': flag({ description: 'True where after belonged to no page of this search: this is the first page' }),
  facets: record(Object.fromEntries(facetNames.map((name) => [name, facet])), { description: 'Counts of values among the hits; of ICS the first two levels' }),
  facetsOf: integer({ minimum: 0, description: 'Facets count the first so many hits, at most 5,000' }),
  understood: record({ 'number?': text(), 'terms?': listOf(record({ word: text(), also: listOf(text()), terms: listOf(text()) })) }),
  asOf: localDate,
  'sorted?': integer({ description: 'With sort, where there are more hits: only the first so many are in this order, and listed' }),
  'recomputed?': integer({ description: 'With asOf on another day: of how many hits the status was computed anew; at most 5,000' }),
});

export const searchParameters = {
  q: [text({ maxLength: LONGEST_QUERY_TAKEN }), 'A number in any spelling, or words of the title in either script, all of which must occur; of a longer query the first 1,000 characters'],
  side: [oneOfTexts(sides), 'Side whose body issued the document'],
  kind: [oneOfTexts(documentKinds), 'Kind of document'],
  status: [status, 'Status on the day'],
  ics: [text({ pattern: '^\\d{2}(\\.\\d{3}(\\.\\d{2})?)?$' }), 'ICS class with everything under it: 29, 29.140, 29.140.99'],
  ccs: [text({ pattern: '^[A-Z](\\d{2}(/\\d{2})?)?$' }), 'CCS class with everything under it: K, K70/79, K71'],
  sector: [oneOfTexts(sectorIds), 'Sector, by the classes of the standard or of the base that it adopts'],
  nature: [oneOfTexts(natures), 'Nature of a mainland standard'],
  adoption: [degree, 'Degree of an adoption by the standard'],
  hasMapping: [oneOfTexts(['true']), 'Those of which a mapping is approved'],
  asOf: [text({ format: 'date' }), 'Day for which statuses are computed; today in Asia/Shanghai where absent'],
  sort: [oneOfTexts(listOrders), 'Another order than that of nearness, of at most the first 5,000 hits: by number, or the newest first'],
} as const satisfies Record<string, readonly [Schema, string]>;

export const pageParameters = {
  ...searchParameters,
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [text({ maxLength: 200 }), '`next` of the page before'],
} as const satisfies Record<string, readonly [Schema, string]>;

export const csvContent = { 'text/csv': { schema: text({ description: `At most ${CSV_ROWS} rows, UTF-8 with a byte order mark, header: ${CSV_HEADER}` }) } };

export const suggestions = record({ items: listOf(record({ kind: oneOfTexts(['number', 'title', 'term']), text: text(), 'number?': text(), 'slug?': text() })) });
export const suggestionParameters = { q: [text({ maxLength: LONGEST_QUERY_TAKEN }), 'What has been typed so far'] } as const satisfies Record<string, readonly [Schema, string]>;

export const lookupAsked = record({ text: text({ description: 'Any text, up to 2 MB; nothing of it is kept' }) });

const lookedUp = record({
  raw: text(), start: integer({ minimum: 0 }), end: integer({ minimum: 0 }), canonical: text(), undated: flag({ description: 'No year was given: the edition in force stands for it' }),
  'number?': text(), 'slug?': text(), 'title?': texts, 'status?': status, 'implemented?': partialDate, 'successor?': text(), 'successorSlug?': text(), 'successorImplemented?': partialDate,
  'unknown?': flag(), 'instead?': text({ description: 'Of an unknown edition: the edition of the same standard that is in force' }), 'insteadSlug?': text(),
});

export const lookedUpList = record({
  items: listOf(lookedUp), errors: listOf(fault), asOf: localDate, 'leftOut?': integer({ description: 'Numbers beyond the first 10,000, which are not looked up' }),
});
