import { type NumberLetter, readNumber } from '@pure/public-number';
import type { Read } from './read';

/** A number of the platform of one kind, as it is written. */
export const publicNumber = (letter: NumberLetter): Read<string> => (value, at, faults) => {
  const read = typeof value === 'string' ? readNumber(value) : undefined;
  if (read?.ok && read.value.letter === letter && read.value.number === value) return read.value.number;
  faults.push({ path: at, code: 'FORM_WRONG' });
};
