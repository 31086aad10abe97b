import { familyKey, LONGEST_NUMBER, looseKeys, numberKey, otherKey, parseNumber, type NumberFault, type StandardNumber } from '@pure/standard-number';

/** A text that should name one standard, as far as it can be read, with the keys to look it up by. */
export type AskedNumber =
  | Readonly<{
      kind: 'number';
      number: StandardNumber;
      /** Absent where the number names a family, not one document. */
      documentKey?: string;
      familyKey: string;
      looseKeys: readonly string[];
    }>
  /** No grammar reads it; the catalogue may hold it as a text, or as a bare serial. */
  | Readonly<{ kind: 'text'; key: string; fault: NumberFault }>
  | Readonly<{ kind: 'fault'; fault: NumberFault }>;

export function askedNumber(text: string): AskedNumber {
  const broken = text.search(/[\p{Cc}\p{Cs}]/u);
  if (broken >= 0) return { kind: 'fault', fault: { code: 'NUMBER_UNREADABLE', at: broken } };
  if (text.length > LONGEST_NUMBER) return { kind: 'fault', fault: { code: 'NUMBER_TOO_LONG', at: LONGEST_NUMBER } };
  const parsed = parseNumber(text);
  if (!parsed.ok) return { kind: 'text', key: otherKey(text), fault: parsed.refusal };
  return { kind: 'number', number: parsed.value, ...keysOf(parsed.value) };
}

export function keysOf(number: StandardNumber) {
  const dated = number.year !== undefined || number.amendments.length > 0;
  return { ...(dated ? { documentKey: numberKey(number) } : {}), familyKey: familyKey(number), looseKeys: looseKeys(number) };
}
