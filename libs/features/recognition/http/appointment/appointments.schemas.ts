import { flag, listOf, localDate, namedSchema, oneOfTexts, record, text, texts } from '@platform/http';
import { CATALOGUE_ID } from '../../domain/catalogue/read-content';

export const uuid = text({ format: 'uuid' });
const catalogue = text({ pattern: CATALOGUE_ID.source, maxLength: 80, description: 'Name of a published catalogue' });
const lastDay = { anyOf: [localDate, { type: 'null' as const }], description: 'Last day; null: no end is known' };

export const appointAsked = record({ catalogue, organisation: uuid, from: localDate, 'until?': lastDay });
export const lastDayAsked = record({ until: localDate }, { description: 'The last day of the appointment' });

const body = { organisation: uuid, name: texts };
export const handlerList = record({ items: listOf(namedSchema('CatalogueHandler', record({ id: uuid, catalogue, ...body, from: localDate, until: lastDay }))) });
export const candidateList = record({ items: listOf(record({ id: uuid, kind: text(), name: texts, example: flag({ description: 'Belongs to the demonstration' }) })) });

const change = { id: uuid, change: oneOfTexts(['appoint', 'end']), handler: { ...uuid, description: 'Id that the appointment has, or will have' }, catalogue, from: localDate, until: lastDay };
export const handlerChange = namedSchema('CatalogueHandlerChange', record({ ...change, organisation: uuid }));
export const openHandlerChanges = record({ items: listOf(namedSchema('OpenCatalogueHandlerChange', record({ ...change, ...body, by: { ...uuid, description: 'Account that proposed it' }, at: text({ format: 'date-time' }) }))) });
