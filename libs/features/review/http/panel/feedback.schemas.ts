import { flag, integer, listOf, namedSchema, record, type Schema, text } from '@platform/http';

const orNull = (schema: Schema, description: string): Schema => ({ anyOf: [schema, { type: 'null' }], description });
const sum = orNull(
  record({ answers: integer({ minimum: 5 }), mean: { type: 'number', minimum: 1, maximum: 5, description: 'With one decimal' }, counts: { ...listOf(integer({ minimum: 0 })), minItems: 5, maxItems: 5, description: 'How many gave each score, from 1 to 5' } }),
  'Null: withheld, as fewer than five answered',
);

export const feedbackTold = namedSchema('PanelFeedback', record({
  items: { ...listOf(record({ example: flag(), sums: record({ scope: sum, time: sum, texts: sum }), remarks: orNull(listOf(text()), 'Without panel, side or day, in an order that tells nothing; null: withheld, as fewer than five panels have answers') })), description: 'Of panels that are no examples, and of examples' },
}));
