import type { DeclarationDocument } from '@pure/credential';
import type { Draft } from '../draft';

/** What a declaration says in words and values of its own: not whose it is, which standards it follows, or when. */
const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join('\n');

export const wordingOfDraft = ({ products, indicators, promise }: Draft): string =>
  joined([
    ...products.flatMap(({ name, family }) => [name, family]),
    ...indicators.map(({ name, promised: { operator, value, lower, upper, unit } }) => [name, operator, Array.isArray(value) ? value.join(' ') : String(value ?? ''), lower, upper, unit].filter(Boolean).join(' ')),
    promise,
  ]);

export const wordingOfDocument = ({ products, indicators, promise }: DeclarationDocument): string =>
  joined([
    ...products.flatMap(({ name, family }) => [name, family]),
    ...indicators.map(({ name, operator, value, values, low, high, unit }) => [name, operator, values ? values.join(' ') : (value ?? ''), low, high, unit].filter(Boolean).join(' ')),
    promise,
  ]);
