import { canonical, designation, undated, type FoundNumber, type Parsed } from '@pure/standard-number';
import { amendmentText } from '../application/read/number-says';
import { faultBody } from './fault-body';

/** The answer of `POST /numbers/parse`. */
export function parsedBody({ items, errors }: Parsed) {
  return { items: items.map(foundBody), errors: errors.map(faultBody) };
}

function foundBody({ raw, start, end, number, notes }: FoundNumber) {
  return {
    raw,
    canonical: canonical(number),
    issuer: number.issuer,
    family: undated(number),
    part: number.part ?? null,
    year: number.year ?? null,
    amendments: number.amendments.map(amendmentText),
    ...(number.dual ? { dual: designation(number.dual) } : {}),
    side: number.side,
    start,
    end,
    notes: notes.map(faultBody),
  };
}
