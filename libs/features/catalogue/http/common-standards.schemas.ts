import { integer, listOf, namedSchema, oneOfTexts, record, text, texts } from '@platform/http';
import { sectorIds } from '../domain/sector';
import { source } from './standard.schemas';

const commonStandard = namedSchema('CommonStandard', record({
  title: texts, number: { type: ['string', 'null'], description: 'Null where no source shows it' }, year: { type: ['string', 'null'] }, kind: text(),
  sector: { anyOf: [oneOfTexts(sectorIds), { type: 'null' }] }, bodies: { type: ['string', 'null'] }, source, note: { type: ['string', 'null'] },
}));

const officialCount = record({ count: integer({ minimum: 0 }), asOf: text({ description: 'Month or day of the figure' }), source });

export const commonStandardList = record({
  items: listOf(commonStandard), count: integer({ minimum: 0, description: 'How many this catalogue holds' }), official: officialCount, earlier: listOf(officialCount),
});
