import type { EvidenceValue } from '@pure/equivalence';

type Conditions = NonNullable<EvidenceValue['conditions']>;

const NAMED = /^([^=＝:：]+)[=＝:：](.+)$/s;
const AMOUNT = /^((?:[<>]=?\s*)?[-+]?\d+(?:\.\d+)?(?:\s*(?:\+-|-)\s*\d+(?:\.\d+)?)?)\s*(\D.*)?$/s;

/**
 * Conditions written in one text, `hold=6 h; temperature=20 +- 5 Cel`: a name, a sign of equality or a colon, a value and its
 * unit, several of them with semicolons between. Also `≤`, `≥` and `±`. The part that cannot be read is the refusal.
 */
export function readConditions(text: string): Readonly<{ conditions: Conditions }> | Readonly<{ unreadable: string }> {
  const parts = text.split(/[;；]/).map((part) => part.trim()).filter((part) => part !== '');
  const read = parts.map((part) => ({ part, condition: condition(part) }));
  const unreadable = read.find((each) => each.condition === null);
  if (unreadable) return { unreadable: unreadable.part };
  return { conditions: read.flatMap((each) => each.condition ?? []) };
}

function condition(part: string): Conditions[number] | null {
  const [, name = '', said = ''] = NAMED.exec(part) ?? [];
  const words = said.trim();
  if (name.trim() === '' || words === '') return null;
  const [, value = words, unit = ''] = AMOUNT.exec(plainSigns(words)) ?? [];
  return { name: name.trim(), value: value.trim(), ...(unit.trim() === '' ? {} : { unit: unit.trim() }) };
}

const plainSigns = (text: string): string => text.replace('≤', '<= ').replace('≥', '>= ').replace('±', ' +- ').replaceAll(/ {2,}/g, ' ').trim();
