import { flag, oneOfTexts, record, text } from '@platform/http';
import { identityCodes, identityKinds } from '@pure/identity-number';

export const checkIdentityBody = record({
  kind: oneOfTexts(identityKinds),
  value: text({ maxLength: 100 }),
  'asOf?': text({ format: 'date', description: 'Day whose rule is asked for; today where absent' }),
});

export const checkedIdentity = record({ valid: flag(), 'code?': oneOfTexts(identityCodes), 'detail?': text(), normalised: text() });
