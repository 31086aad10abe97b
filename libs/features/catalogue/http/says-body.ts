import type { NumberSays } from '../application/read/number-lookup';

/** What a number says by itself, as an answer has it. */
export function saysBody(says: NumberSays) {
  return {
    canonical: says.canonical,
    family: says.family,
    side: says.side,
    issuer: says.issuer,
    nature: says.nature ?? null,
    documentType: says.documentType ?? null,
    part: says.part ?? null,
    year: says.year ?? null,
    rocYear: says.rocYear ?? null,
    amendments: [...says.amendments],
    dual: says.dual ?? null,
    lookUps: says.lookUps.map(({ name, address }) => ({ name, address })),
  };
}
