import { flag, integer, listOf, namedSchema, oneOfTexts, record, text, texts } from '@platform/http';
import { locales } from '@platform/locale';
import { memberRoles } from '@platform/permissions';
import { sessionMethods } from '../domain/session/session';

export const id = text({ format: 'uuid' });
export const instant = text({ format: 'date-time' });
export const instantOrNull = { anyOf: [instant, { type: 'null' as const }] };
export const memberRole = oneOfTexts(memberRoles);

const membership = namedSchema('MyMembership', record({
  membership: id,
  organisation: record({ id, kind: text(), side: oneOfTexts(['mainland', 'taiwan']), name: texts, example: flag() }),
  role: memberRole,
  scopes: { anyOf: [listOf(text()), { type: 'null' }], description: 'The part of the role that a delegated person has; null: all of it' },
}));

export const sessionMethod = { ...oneOfTexts(sessionMethods), description: 'By what the session was opened, or what it has shown of two factors since' };

export const me = namedSchema('Me', record({
  account: record({ id, name: text(), email: text(), locale: oneOfTexts(locales) }),
  acting: { anyOf: [membership, { type: 'null' }], description: 'For whom the person acts in this session' },
  memberships: listOf(membership),
  session: record({
    id, method: sessionMethod,
    expiresAt: { ...instant, description: 'If nothing is asked until then; each request puts it off, at most to twelve hours after signing in' },
    steppedUpAt: { ...instantOrNull, description: 'Last proof of who it is' },
    weaker: flag({ description: 'Opened by something that a false site can ask for' }),
    secondFactorNeeded: flag({ description: 'Too weak to act for this organisation: it asks for a passkey, or a code beside the password (SECOND_FACTOR_NEEDED)' }),
  }),
  passkeys: flag({ description: 'Whether passkeys can be used under this address' }),
  totp: flag({ description: 'Whether an authenticator is asked for beside the password' }),
  recoveryCodes: integer({ minimum: 0, description: 'Recovery codes that are still good' }),
  secondStepForgotten: flag({ description: 'An administrator has taken second factors from the account, and it has none since: set one up anew' }),
}));

export const meAnswer = record({ me });

export const profileAsked = record({ 'name?': text({ minLength: 1, maxLength: 200 }), 'locale?': oneOfTexts(locales) });
export const passwordAsked = record({ current: text({ maxLength: 300, description: 'Empty where there is none yet' }), password: text({ maxLength: 300 }) });
export const codeAsked = record({ code: text({ maxLength: 40 }) });
export const totpBegun = record({
  secret: text({ description: 'Base32, to be typed where no camera is at hand' }),
  uri: text({ description: 'otpauth://totp/…' }),
  qr: text({ description: 'The same as a QR code, in SVG' }),
});
export const recoveryCodes = record({ recoveryCodes: listOf(text()) }, { description: 'Each good once in place of a code; shown this once' });
export const recoveryAsked = record({ email: text({ maxLength: 300 }) });
export const recoveryCompleted = record({ code: text({ maxLength: 200, description: 'The secret of the mail' }), password: text({ maxLength: 300 }) });
