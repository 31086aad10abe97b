import { integer, listOf, localDate, namedSchema, oneOfTexts, record, text } from '@platform/http';
import { settingKinds } from './setting';

const orNull = <Schema extends object>(schema: Schema) => ({ anyOf: [schema, { type: 'null' as const }] });
export const kind = oneOfTexts(settingKinds);

const version = namedSchema('KeptVersion', record({
  version: integer({ minimum: 0, description: '0 is what ships with the product' }),
  validFrom: { ...orNull(localDate), description: 'First day; null: from the beginning' },
  source: orNull(text()),
  at: { ...orNull(text({ format: 'date-time' })), description: 'When it was entered' },
  by: { ...orNull(record({ account: text({ format: 'uuid' }), name: orNull(text()) })), description: 'Who entered it; null: nobody, it ships' },
}));

export const dictionaries = record({
  items: listOf(namedSchema('Dictionary', record({
    kind, standing: version, next: orNull(version),
    versions: integer({ minimum: 0, description: 'How many were entered' }),
  }))),
  calendar: record({ calendar: text(), source: text(), first: orNull(integer()), last: orNull(integer()) }, { description: 'Working days: they ship with the product' }),
});
export const keptVersions = record({ items: listOf(version) });
export const contentChangeList = record({
  items: listOf(namedSchema('ContentChange', record({
    item: text({ description: 'The rule or name it belongs to; empty: the whole' }),
    field: text(), before: orNull(text()), after: orNull(text()),
  }))),
});
export const changesParameters = {
  from: [integer({ minimum: 0, maximum: 1_000_000 }), 'The earlier version, 0 for what ships; absent: the one before the later'],
  to: [integer({ minimum: 0, maximum: 1_000_000 }), 'The later version; absent: the newest'],
} as const;
