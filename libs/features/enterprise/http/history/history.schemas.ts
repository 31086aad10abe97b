import { listEnvelope, listOf, localDate, namedSchema, oneOfTexts, record, text, texts } from '@platform/http';
import { historyActs } from '../../application/history/history-acts';
import { historyActors, type HistoryPage } from '../../application/history/history-store';
import { decidedActs } from '../../domain/decision';
import { successionKinds } from '../../domain/succession';

const textOrNull = { type: ['string' as const, 'null' as const] };
const successor = record({ number: textOrNull, name: texts, kind: oneOfTexts(successionKinds), on: localDate });
const entry = namedSchema('EnterpriseHistoryEntry', record({
  day: { ...localDate, description: 'In Asia/Shanghai' }, act: oneOfTexts(historyActs), by: { ...oneOfTexts(historyActors), description: 'Never a person' },
  decision: { anyOf: [oneOfTexts(decidedActs), { type: 'null' }], description: 'What a person of the centre proposed or refused; for the centre alone' },
  fields: { ...listOf(text()), description: 'What was changed' }, reason: { ...textOrNull, description: 'Of a decision' },
  successor: { anyOf: [successor, { type: 'null' }], description: 'Of a succession alone' },
}));
export const historyList = listEnvelope(entry);

export const historyBody = ({ items, total, next }: HistoryPage) => ({
  items: items.map(({ id: _, fields, successor: newer, ...one }) => ({ ...one, fields: [...fields], successor: newer && { ...newer, name: { ...newer.name } } })),
  total: Math.min(total, 10_000), totalIsLowerBound: total > 10_000, next,
});
