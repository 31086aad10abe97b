import type { components } from '../api/schema';

export type Notice = components['schemas']['PrivacyNotice'];

export const NOTICE = ['privacy-notice'] as const;
