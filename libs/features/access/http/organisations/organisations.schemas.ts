import { flag, listEnvelope, namedSchema, oneOfTexts, record, text, texts } from '@platform/http';
import { organisationKinds, organisationSides, organisationStatuses, registeredKinds } from '../../domain/organisation/organisation';

export const uuid = text({ format: 'uuid' });
export const instant = text({ format: 'date-time' });

const kind = oneOfTexts(organisationKinds);
const side = oneOfTexts(organisationSides);
const givenName = text({ minLength: 1, maxLength: 200 });

export const organisation = namedSchema('Organisation', record({
  id: uuid, kind, side, name: texts,
  status: { ...oneOfTexts(organisationStatuses), description: 'For one that is not active nobody acts' },
  example: flag({ description: 'Belongs to the demonstration' }),
}));

export const organisationList = listEnvelope(organisation);

export const organisationAsked = record({
  kind: oneOfTexts(registeredKinds), side,
  name: record({ 'zh-Hans?': givenName, 'zh-Hant?': givenName, 'en?': givenName }, { minProperties: 1, description: 'In the scripts in which the organisation gives it' }),
});
