import { record, text } from '@platform/http';

export const signInAsked = record({
  email: text({ maxLength: 300 }),
  password: text({ maxLength: 300 }),
  'code?': text({ maxLength: 40, description: 'Of the second factor, or a recovery code' }),
});
