import { flag, integer, listOf, namedSchema, oneOfTexts, record, text } from '@platform/http';
import { boardColumns, waits } from '../../domain/board';
import { mappingStates } from '../../domain/states';
import { orNull } from '../drafts/content.schemas';
import { uuid } from '../drafts/drafts.schemas';

const count = integer({ minimum: 0 });

const card = namedSchema('ProjectCard', record({
  id: uuid, number: { ...orNull(text()), description: 'GT-M-…, from the first submission on' }, source: text(), target: text(), state: oneOfTexts(mappingStates), example: flag(),
  since: text({ format: 'date-time', description: 'When it came into its state' }), days: { ...count, description: 'Since then' },
  waitsFor: { ...orNull(oneOfTexts(waits)), description: 'Null: nothing' }, until: { ...orNull(text({ format: 'date' })), description: 'Last day of what it waits for' },
  unanswered: { ...count, description: 'Objections without an answer' }, panel: orNull(uuid),
}));

export const projectBoard = namedSchema('ProjectBoard', record({ columns: listOf(record({ column: oneOfTexts(boardColumns), count: { ...count, description: 'Of all that stand there' }, cards: listOf(card) })) }));
