import { flag, listEnvelope, localDate, namedSchema, oneOfTexts, record, text, texts } from '@platform/http';
import { publishedStatuses } from '../../application/publication/published-store';
import { subjects } from '../../domain/enterprise';

const textOrNull = { type: ['string' as const, 'null' as const] };

export const publishedEnterprise = namedSchema('PublishedEnterprise', record({
  number: text({ description: 'GT-E-…' }), subject: oneOfTexts(subjects), name: texts, uscc: textOrNull, ubn: textOrNull, territory: textOrNull, website: textOrNull,
  status: oneOfTexts(publishedStatuses), since: { anyOf: [localDate], description: 'Day of the first verification' }, statusSince: localDate,
  succeededBy: { ...textOrNull, description: 'Number of the enterprise that succeeds it' }, example: flag({ description: 'Belongs to the demonstration' }),
}));
export const publishedList = listEnvelope(publishedEnterprise);
