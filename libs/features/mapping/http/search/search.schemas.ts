import { sectorIds } from '@features/catalogue';
import { flag, integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, record, text, texts } from '@platform/http';
import { degrees, relations } from '@pure/equivalence';
import { publishedStates } from '../../domain/approval/acts';
import { effects } from '../../domain/approval/terms';
import { directions, facetNames } from '../../domain/search/entry';
import { mappingOrders } from '../../domain/search/order';
import { LONGEST_MAPPING_QUERY } from '../../domain/search/query';
import { LONGEST_NUMBER } from '../approval/approval.dto';

const line = namedSchema('PublishedMappingLine', record({
  number: text({ description: 'GT-M-…' }), version: integer({ minimum: 1 }), state: oneOfTexts(publishedStates), since: localDate, until: { anyOf: [localDate, { type: 'null' }], description: 'Last day; null: until something ends it' },
  source: text(), target: text(), direction: oneOfTexts(directions), relations: { ...listOf(oneOfTexts(relations)), description: 'Of the documents: those that are possible' }, degree: { anyOf: [oneOfTexts(degrees), { type: 'null' }] },
  sectors: listOf(oneOfTexts(sectorIds)), effect: oneOfTexts(effects), territory: text({ pattern: '^(?:CN|[1-9]\\d{5})$', description: 'Six digits of GB/T 2260-2007, or CN' }), approvingBody: texts, example: flag({ description: 'Belongs to the demonstration' }),
}));
const facet = listOf(record({ value: text(), count: integer({ minimum: 0 }) }));

export const foundMappings = listEnvelope(line, {
  restarted: flag({ description: 'True where after belonged to no page of this list: this is the first page' }),
  facets: record(Object.fromEntries(facetNames.map((name) => [name, facet])), { description: 'Counts of values among all that were found; a mapping counts for every sector of its standards and every relation that it leaves possible' }),
  also: { ...listOf(text()), description: 'Other words that were sought for those asked' },
  alike: { ...listOf(namedSchema('AlikeMapping', record({ number: text(), source: text(), target: text() }))), description: 'Where nothing was found: those of standards with the same serial' },
  unfiltered: integer({ minimum: 0, description: 'How many there are without the filters' }),
});

export const searchParameters = {
  q: [text({ maxLength: LONGEST_MAPPING_QUERY }), 'A number GT-M or a part of one, numbers of standards in any spelling, words of the titles of both editions in either script; all must be met'],
  standard: [text({ maxLength: LONGEST_NUMBER }), 'Those of this edition, in any spelling; undated means the one in force'],
  state: [oneOfTexts(publishedStates), 'Only those in this state'],
  sector: [oneOfTexts(sectorIds), 'One of their standards belongs to it'],
  relation: [oneOfTexts(relations), 'This relation of the documents is possible'],
  degree: [oneOfTexts(degrees), 'Degree that the mapping states'],
  direction: [oneOfTexts(directions), 'From which side to which'],
  effect: [oneOfTexts(effects), 'Legal effect'],
  territory: [text({ pattern: '^(?:CN|[1-9]\\d{5})$' }), 'Those that hold in all of it: six digits of GB/T 2260-2007, or CN'],
  sort: [oneOfTexts(mappingOrders), 'Absent: the nearest first where q is given, else the newest number'],
} as const;
export const pageParameters = {
  ...searchParameters,
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [text({ maxLength: 60 }), '`next` of the page before'],
} as const;
export const csvContent = { 'text/csv': { schema: { type: 'string', description: 'UTF-8 with a byte order mark, after RFC 4180' } } } as const;
