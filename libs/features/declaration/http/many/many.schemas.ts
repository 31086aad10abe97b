import { flag, integer, listOf, namedSchema, oneOfTexts, record, type Schema, text } from '@platform/http';
import { MOST_DRAFTS } from '../../application/many/begin-many';
import { MOST_REPLACED } from '../../application/many/replace-reference';
import { publishedStates } from '../../application/published-declarations';
import { uuid } from '../drafts/drafts.schemas';
import { linted } from '../lint.schemas';

const textOrNull: Schema = { type: ['string', 'null'] };
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const state = oneOfTexts(['draft', ...publishedStates]);
const typed: Schema = { type: 'object', additionalProperties: true, description: 'As it is typed' };

export const discarded = namedSchema('DiscardedDraft', record({ became: oneOfTexts(['put-aside', 'as-published']) }));

const editions = { from: text({ minLength: 1, maxLength: 200, description: 'Number of the edition that goes' }), to: text({ minLength: 1, maxLength: 200, description: 'Number of the edition that comes, as the register has it' }) };
export const replacementAsked = record(editions);
export const resting = namedSchema('RestingDeclarations', record({
  items: listOf(record({
    id: uuid, number: textOrNull, title: { ...textOrNull, description: 'Name of its first product' }, state, version: integer({ minimum: 1, description: 'Of the draft' }),
    isOpen: flag({ description: 'Its next version is being written, which is to be finished or given up first' }),
    changes: listOf(record({ path: text(), as: oneOfTexts(['followed', 'compared', 'method']), clause: { ...textOrNull, description: 'Of the method; it may stand elsewhere in the new edition' } })),
    linted,
  })),
}));

export const replaceAsked = record({
  ...editions,
  items: { ...listOf(record({ id: uuid, version: integer({ minimum: 1 }), 'notices?': listOf(record({ code: text(), path: text() }, { description: 'A finding that the new version tells its readers' })) })), minItems: 1, maxItems: MOST_REPLACED },
});
export const replacedItems = namedSchema('ReplacedReferences', record({
  items: listOf(record({
    id: uuid, outcome: oneOfTexts(['published', 'saved', 'already', 'refused']), number: textOrNull, version: { type: ['integer', 'null'] },
    code: { ...textOrNull, description: 'Why it was refused' }, detail: textOrNull, linted: orNull(linted),
  })),
}));

export const bulkAsked = record({ items: { ...listOf(record({ draft: typed })), minItems: 1, maxItems: MOST_DRAFTS } });
export const begunMany = namedSchema('BegunDeclarations', record({
  items: listOf(record({ id: orNull(uuid), code: { ...textOrNull, description: 'Why none was begun' }, detail: textOrNull, linted: orNull(linted) })),
}));

export const ownRows = namedSchema('OwnRows', record({
  items: listOf(record({ id: uuid, number: textOrNull, state, place: integer({ minimum: 0 }), row: typed, product: { ...textOrNull, description: 'Of which an indicator is said; null: of all' } })),
  total: integer({ minimum: 0 }), next: { type: ['integer', 'null'] },
}));
