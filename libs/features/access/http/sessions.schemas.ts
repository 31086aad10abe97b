import { flag, listOf, namedSchema, oneOfTexts, record, text } from '@platform/http';
import { passwordProfiles } from '../domain/password/password-profile';
import { linkPurposes } from './elsewhere.query';
import { id, instant, sessionMethod } from './me.schemas';
import { answerOfPasskey } from './passkeys.schemas';

const code = text({ maxLength: 40, description: 'Of the second factor, or a recovery code' });
const password = text({ maxLength: 300 });

export const signInAsked = record({ email: text({ maxLength: 300 }), password, 'newPassword?': text({ maxLength: 300, description: 'Takes the place of the other from then on; needed where that has expired' }), 'code?': code });
export const proofAsked = record({ 'password?': password, 'code?': code, 'passkey?': answerOfPasskey });
export const actingAsked = record({ membership: id });

const openSession = namedSchema('OpenSession', record({
  id, method: sessionMethod,
  device: { type: ['string', 'null'], description: 'As the browser names itself' },
  browser: { type: ['string', 'null'], description: 'Its kind, such as Firefox; null: not recognised' },
  system: { type: ['string', 'null'], description: 'On what it runs, such as Windows; null: not recognised' },
  createdAt: instant, seenAt: instant, expiresAt: instant,
  current: flag({ description: 'The one that asks' }),
}));

export const sessionList = record({ items: listOf(openSession) });

export const startParameters = { purpose: [{ ...oneOfTexts(linkPurposes), default: 'sign-in' }, 'To sign in, or to prove once more who one is'] } as const;

export const waysIn = record({
  passkeys: flag(), oidc: flag({ description: 'Another provider of identities is named' }),
  passwordProfile: { ...oneOfTexts(passwordProfiles), description: 'What is asked of a new password: 12 characters or more (nist), and three of small letters, capitals, digits and others (gb22239)' },
});
