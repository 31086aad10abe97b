import { integer, listOf, namedSchema, oneOfTexts, record, text } from '@platform/http';
import { convertedScripts, spanKinds, wordChoices } from '../application/terms/convert-script';
import { sectorIds } from '../domain/sector';

export const convertBody = record({
  text: text({ description: 'The original text, never one that was converted before; the body may have 2 MB' }),
  to: oneOfTexts(convertedScripts),
  'words?': {
    ...oneOfTexts(wordChoices), default: 'terms',
    description: 'terms: characters, and words of approved terms; general: also everyday words of a general dictionary; none: characters only',
  },
  'sector?': { ...oneOfTexts(sectorIds), description: 'Whose terms are preferred where a word has several' },
});

const span = namedSchema('ConversionSpan', record({
  start: integer({ minimum: 0 }), end: integer({ minimum: 0 }), outStart: integer({ minimum: 0 }), outEnd: integer({ minimum: 0 }), source: text(), target: text(),
  rule: text({ description: 'What decided: the id of a term, the name of a dictionary, the kind of a protected text' }), kind: oneOfTexts(spanKinds),
}));

export const converted = record({ text: text(), spans: listOf(span) });
