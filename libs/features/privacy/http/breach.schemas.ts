import { flag, integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, record, text } from '@platform/http';
import type { BreachPage } from '../application/breach/breach-store';
import type { BreachLine } from '../application/breach/see-breaches';
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
  due: { ...orNull(localDate), description: 'Null: no period is configured' }, basis: { type: ['string', 'null'], description: 'Law and article of its rule as configured, with days or without' }, doneAt: orNull(instant), state: { ...oneOfTexts(dutyStates), description: 'How it stands today; `due`: on the last day' },
});
const step = record({ step: oneOfTexts(breachSteps), region: orNull(region), note: text(), by: { type: ['string', 'null'], description: 'Name of who wrote it down' }, at: instant });

export const breachLine = namedSchema('BreachLine', record({ ...line, duties: listOf(duty) }));
export const breaches = listEnvelope(breachLine);
export const breach = namedSchema('Breach', record({ ...line, duties: listOf(duty), steps: listOf(step) }));
export const newBreach = record({ discoveredAt: instant, summary: text({ minLength: 1, maxLength: 4_000 }), persons: integer({ minimum: 0, maximum: 2_000_000_000 }), special: flag(), 'kinds?': listOf(oneOfTexts(breachKinds)), regions: { ...listOf(region), minItems: 1 } });
export const newStep = record({ version: integer({ minimum: 1, maximum: 2_000_000_000 }), step: oneOfTexts(breachSteps), 'region?': region, note: text({ minLength: 1, maxLength: 4_000 }) });
export { uuid };
export const breachParameters = {
  state: [oneOfTexts(['open', 'closed']), 'Absent: all'], region: [region, 'Those that concern people of this region'],
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Breaches on a page'], after: [uuid, '`next` of the page before'],
} as const;

const MOST_COUNTED = 10_000;

/** A page of breaches as it is answered; what is counted beyond 10,000 is a lower bound. */
export const breachesBody = ({ items, total, next }: BreachPage<BreachLine>) => ({ items, total: Math.min(total, MOST_COUNTED), totalIsLowerBound: total > MOST_COUNTED, next });
