import { oneOfTexts, record, text } from '@platform/http';
import { locales } from '@platform/locale';

export const signUpAsked = record({ email: text({ maxLength: 300 }), name: text({ minLength: 1, maxLength: 200 }), locale: { ...oneOfTexts(locales), description: 'In which the mail is written' } });
export const signUpCompleted = record({ code: text({ maxLength: 200, description: 'The secret of the mail' }), password: text({ maxLength: 300 }) });
