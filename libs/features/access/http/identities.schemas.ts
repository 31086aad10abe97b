import { listOf, namedSchema, record, text } from '@platform/http';
import { instant } from './me.schemas';

const identity = namedSchema('LinkedIdentity', record({ issuer: text({ format: 'uri', description: 'The provider, as it names itself' }), linkedAt: instant }));

export const identityList = record({ items: listOf(identity) });
export const linkBegun = record({ address: text({ format: 'uri', description: 'At the provider' }) });
