import { type Locale, translator } from '@platform/locale';
import type { PersonalRequest } from '../domain/request';

/** A request with the words for why it waits or was refused. */
export const requestBody = ({ reason, ...request }: PersonalRequest, locale: Locale) => ({
  ...request, reason, explanation: reason === null ? null : translator(locale)(`personal.hold.${reason}`),
});
