import { flag, listOf, namedSchema, record, text } from '@platform/http';
import { id, instant, instantOrNull } from './me.schemas';

const answer = { type: 'object' as const, additionalProperties: true, description: 'The answer of the browser, as JSON (WebAuthn Level 3, 5.1.8 and 5.1.9)' };
export const passkeyOptions = { type: 'object' as const, additionalProperties: true, description: 'For navigator.credentials, as JSON' };

const passkey = record({ id, name: text(), backedUp: flag({ description: 'Kept by a service, so that it survives the device' }), createdAt: instant, lastUsedAt: instantOrNull });
export const passkeyView = namedSchema('Passkey', passkey);
export const passkeyList = record({ items: listOf(passkeyView) });

export const passkeyAsked = record({ passkey: answer });
export const newPasskeyAsked = record({ name: text({ minLength: 1, maxLength: 100 }), passkey: answer });
export const answerOfPasskey = answer;
