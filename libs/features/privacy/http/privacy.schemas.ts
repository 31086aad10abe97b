import { flag, integer, listOf, localDate, namedSchema, oneOfTexts, record, text, texts } from '@platform/http';
import { regions } from '@platform/personal';
import { ledgerPurposes } from '../domain/consent';
import { requestKinds } from '../domain/request';

const instant = text({ format: 'date-time' });
const nullable = (type: 'string' | 'integer' | 'boolean') => ({ type: [type, 'null'] });
const nullableInstant = { anyOf: [instant, { type: 'null' as const }] };
const nullableDay = { anyOf: [localDate, { type: 'null' as const }] };
const words = namedSchema('Words', record({ 'zh-Hans': text({ minLength: 1 }), 'zh-Hant': text({ minLength: 1 }), en: text({ minLength: 1 }) }));

const noticeVersion = { version: integer({ minimum: 1 }), validFrom: { ...nullableDay, description: 'Null: it ships with the product' } };
const sections = listOf(record({ title: words, text: words }));
const laws = { mainland: listOf(texts), taiwan: listOf(texts) };

export const privacyNotice = namedSchema('PrivacyNotice', record({ ...noticeVersion, source: nullable('string'), sections, laws: record(laws, { description: 'Laws that name a person\'s rights, by the region of the person' }), versions: listOf(record(noticeVersion)) }));
export const noticeMade = namedSchema('PrivacyNoticeVersion', record(noticeVersion));
export const newNotice = record({
  after: integer({ minimum: 1, description: 'The version that the author saw last' }), validFrom: localDate, source: text({ minLength: 1, maxLength: 500 }),
  sections: { ...sections, minItems: 1, maxItems: 30 },
  laws: record({ mainland: { ...laws.mainland, minItems: 1, maxItems: 10 }, taiwan: { ...laws.taiwan, minItems: 1, maxItems: 10 } }),
});

export const ownNotice = namedSchema('OwnNotice', record({ version: integer({ minimum: 1 }), read: { ...nullable('integer'), description: 'The version that the person has read' } }));
export const noticeCounts = namedSchema('NoticeCounts', record({
  readers: listOf(record({ version: integer({ minimum: 1 }), persons: integer({ minimum: 1 }) })),
  consents: { ...listOf(record({ purpose: oneOfTexts(ledgerPurposes), given: integer({ minimum: 0 }), withdrawn: integer({ minimum: 0 }) })), description: 'How many agree now, and how many took it back' },
}));

const field = record({ name: text(), label: text({ description: 'In the language of the request' }), value: nullable('string'), correctable: flag(), choices: { ...listOf(text()), description: 'The only values that it takes; none: it takes a text' } });
const kept = record({ kind: text(), label: text(), id: text({ format: 'uuid' }), purpose: text({ description: 'What it is kept for, in the language of the request' }), fields: listOf(field) });
const standing = record({ purpose: oneOfTexts(ledgerPurposes), given: { ...nullable('boolean'), description: 'Null: never asked' }, notice: nullable('integer'), at: nullableInstant });
const row = record({ purpose: oneOfTexts(ledgerPurposes), given: flag(), notice: integer({ minimum: 1 }), at: instant });
const looked = record({ purpose: text(), reason: text(), by: { ...nullable('string'), description: 'Name of who looked' }, what: text({ description: 'The field, in the language of the request' }), place: text({ description: 'Table, row and column' }), at: instant });

export const uuid = text({ format: 'uuid' });
export const personalRequest = namedSchema('PersonalRequest', record({
  id: uuid, kind: oneOfTexts(requestKinds), state: oneOfTexts(['open', 'waiting', 'done', 'refused', 'withdrawn']),
  reason: { ...nullable('string'), description: 'Code of why it waits or was refused' }, explanation: { ...nullable('string'), description: 'The same in words' },
  createdAt: instant, settledAt: nullableInstant,
}));

export const leaveAsked = record({ email: text({ maxLength: 300, description: 'The own address, typed once more' }) });

export const consents = namedSchema('Consents', record({ consents: listOf(standing) }));
export const myData = namedSchema('MyData', record({
  region: { ...oneOfTexts(regions), description: 'Whose law names the rights' },
  laws: listOf(texts),
  notice: ownNotice,
  records: listOf(kept), consents: listOf(standing),
  ledger: { ...listOf(row), description: 'Every consent given or taken back, the newest first' },
  requests: listOf(personalRequest),
  reveals: { ...listOf(looked), description: 'Who looked at a sealed field, and what for' },
}));

export const regionAsked = record({ region: oneOfTexts(regions) });
export const correctionAsked = record({ kind: text({ maxLength: 60 }), id: text({ format: 'uuid' }), fields: { ...listOf(record({ name: text({ maxLength: 60 }), value: text({ maxLength: 500 }) })), minItems: 1, maxItems: 20 } });
export const consentAsked = record({ purpose: oneOfTexts(ledgerPurposes), given: flag(), notice: integer({ minimum: 1, description: 'The version of the notice that was shown' }) });
