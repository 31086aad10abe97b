import { flag, integer, listOf, localDate, namedSchema, oneOfTexts, record, text } from '@platform/http';
import { dayUnits } from '@pure/workday';

const nullable = (type: 'string' | 'integer') => ({ type: [type, 'null'] });
const nullableDay = { anyOf: [localDate, { type: 'null' }] };

const version = namedSchema('SettingVersion', record({ version: integer({ minimum: 1 }), validFrom: localDate, source: text() }));

/** What every kind answers beside its content; version 0 is what ships with the product. */
const standing = { version: integer({ minimum: 0 }), validFrom: nullableDay, source: nullable('string'), versions: listOf(version) };

const rule = namedSchema('ClockRule', record({
  id: text(),
  days: { type: ['integer', 'null'], description: 'Null: nobody has confirmed how many' },
  unit: oneOfTexts(dayUnits),
  start: text({ description: 'What the period begins with; its day is not counted' }),
  pauses: listOf(text({ description: 'What stops it' })),
  basis: text({ description: 'Law and article' }),
  validFrom: nullableDay, validUntil: nullableDay,
  confirmed: flag({ description: 'False: shown, and sets no date' }),
  source: nullable('string'),
}));

const calendar = record({ calendar: text(), source: text(), first: nullable('integer'), last: nullable('integer') }, { description: 'Years of which working days are known' });

/** The newest version with its content, where it does not hold yet. */
const next = (content: Parameters<typeof record>[0]) => ({ anyOf: [record({ version: integer({ minimum: 1 }), validFrom: localDate, source: text(), ...content }), { type: 'null' as const }], description: 'The newest version, where its first day is still to come' });

export const clocks = namedSchema('Clocks', record({ ...standing, rules: listOf(rule), next: next({ rules: listOf(rule) }), calendar }));

const names = { 'zh-Hans': text(), 'zh-Hant': text(), en: text() };
const label = namedSchema('Label', record({ key: text(), ...names, shipped: record(names) }));

export const labels = namedSchema('Labels', record({ ...standing, labels: listOf(label), next: next({ labels: listOf(label) }) }));

const newVersion = {
  after: integer({ minimum: 0, description: 'The version that the author saw last, 0 where there was none' }),
  validFrom: localDate,
  source: text({ minLength: 1, maxLength: 500 }),
};
const newRule = record({
  id: text(), 'days?': integer({ minimum: 1, maximum: 3_650 }), unit: oneOfTexts(dayUnits), start: text(), pauses: listOf(text()), basis: text({ minLength: 1, maxLength: 500 }),
  'validFrom?': localDate, 'validUntil?': localDate, confirmed: flag(), 'source?': text({ maxLength: 500 }),
});

export const newClocks = record({ ...newVersion, rules: { ...listOf(newRule), minItems: 1, maxItems: 200 } });
export const newLabels = record({ ...newVersion, labels: { ...listOf(record({ key: text(), ...names })), maxItems: 200 } });
export { version as settingVersion };
