import { flag, oneOfTexts, record, text, texts } from '@platform/http';
import { locales } from '@platform/locale';

export const setupState = record({ open: flag({ description: 'Nobody has an account yet, and the operator has set a token' }) });

export const setupAsked = record({
  token: text({ maxLength: 200, description: 'GONGTONG_SETUP_TOKEN' }),
  email: text({ maxLength: 300 }), name: text({ minLength: 1, maxLength: 200 }), locale: oneOfTexts(locales), password: text({ maxLength: 300 }),
  organisation: texts,
});
