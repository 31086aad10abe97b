import { flag, integer, listOf, localDate, namedSchema, oneOfTexts, record, text } from '@platform/http';
import { breachKinds, breachRegions, breachSteps, duties, dutyStates } from '../domain/breach';

const instant = text({ format: 'date-time' });
const uuid = text({ format: 'uuid' });
const region = oneOfTexts(breachRegions);
const orNull = (schema: Parameters<typeof listOf>[0]) => ({ anyOf: [schema, { type: 'null' as const }] });

const line = {
  id: uuid, version: integer({ minimum: 1 }), state: oneOfTexts(['open', 'closed']), discoveredAt: instant,
  summary: text(), persons: integer({ minimum: 0 }), special: flag({ description: 'Sensitive data are among them' }), kinds: { ...listOf(oneOfTexts(breachKinds)), description: 'Which data, as far as is known' }, regions: listOf(region),
};
const duty = record({
  duty: oneOfTexts(duties), region, clock: text({ description: 'Under this name its period is configured' }),
  due: { ...orNull(localDate), description: 'Null: no period is configured' }, basis: { type: ['string', 'null'] }, doneAt: orNull(instant), state: { ...oneOfTexts(dutyStates), description: 'How it stands today; `due`: on the last day' },
});
const step = record({ step: oneOfTexts(breachSteps), region: orNull(region), note: text(), by: { type: ['string', 'null'], description: 'Name of who wrote it down' }, at: instant });

export const breachLine = namedSchema('BreachLine', record({ ...line, duties: listOf(duty) }));
export const breaches = record({ items: listOf(breachLine) });
export const breach = namedSchema('Breach', record({ ...line, duties: listOf(duty), steps: listOf(step) }));
export const newBreach = record({ discoveredAt: instant, summary: text({ minLength: 1, maxLength: 4_000 }), persons: integer({ minimum: 0, maximum: 2_000_000_000 }), special: flag(), 'kinds?': listOf(oneOfTexts(breachKinds)), regions: { ...listOf(region), minItems: 1 } });
export const newStep = record({ version: integer({ minimum: 1, maximum: 2_000_000_000 }), step: oneOfTexts(breachSteps), 'region?': region, note: text({ minLength: 1, maxLength: 4_000 }) });
export { uuid };
export const breachParameters = { state: [oneOfTexts(['open', 'closed']), 'Absent: all'], region: [region, 'Those that concern people of this region'] } as const;
