import { text } from '@platform/http';

/** How addresses name a declaration that everybody sees. */
export const declarationNumber = { name: 'number', schema: text({ maxLength: 60, example: 'GT-D-2026-000001-X' }) };
