import { flag, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, record, text, texts } from '@platform/http';
import { publishedStatuses } from '../../application/publication/published-store';
import { subjects } from '../../domain/enterprise';
import { successionKinds } from '../../domain/succession';

const textOrNull = { type: ['string' as const, 'null' as const] };

const line = {
  number: text({ description: 'GT-E-…' }), subject: oneOfTexts(subjects), name: texts, uscc: textOrNull, ubn: textOrNull, territory: textOrNull, website: textOrNull,
  status: oneOfTexts(publishedStatuses), since: { anyOf: [localDate], description: 'Day of the first verification' }, statusSince: localDate,
  example: flag({ description: 'Belongs to the demonstration' }),
};
const succession = namedSchema('PublishedSuccession', record({ number: text({ description: 'GT-E-…' }), name: texts, kind: oneOfTexts(successionKinds), on: localDate, basis: text({ description: 'Decision, contract or entry of the register' }) }));
export const publishedEnterprise = namedSchema('PublishedEnterprise', record({
  ...line,
  statusReason: { ...textOrNull, description: 'Why it is suspended or closed' },
  formerNames: { ...listOf(record({ name: texts, from: localDate, until: localDate })), description: 'Names under which it was published before, the newest first' },
  predecessors: { ...listOf(succession), description: 'Those from which it came' },
  successors: { ...listOf(succession), description: 'Those that followed' },
}));
export const publishedList = listEnvelope(namedSchema('PublishedEnterpriseLine', record(line)));
