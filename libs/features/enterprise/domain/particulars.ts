import { type LocalDate, ok, type Result } from '@pure/kernel';
import { checkNumbers, type NumbersRefusal } from './company-numbers';
import type { Particulars } from './enterprise';
import { checkName, type NameRefusal, type ScriptCharacters, trimmedName } from './registered-name';

export type ParticularsRefusal = NameRefusal | NumbersRefusal;

const trimmed = (text: string | null): string | null => text?.replace(/\s+/gu, ' ').trim() || null;

/** The particulars as they are kept, or what cannot be true of them. What is missing is no fault yet: a draft may be unfinished. */
export function checkParticulars(given: Particulars, characters: ScriptCharacters, today: LocalDate): Result<Particulars, ParticularsRefusal> {
  const name = checkName(trimmedName(given.name), characters);
  if (!name.ok) return name;
  const numbers = checkNumbers(given, today);
  if (!numbers.ok) return numbers;
  const [thirdTerritory, address, website] = [trimmed(given.thirdTerritory), trimmed(given.address), trimmed(given.website)];
  return ok({ ...given, ...numbers.value, name: name.value, thirdTerritory, address, website });
}
