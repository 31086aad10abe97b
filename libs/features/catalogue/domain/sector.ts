/** Sectors of the policy, in its order. Their names are texts `sector.<id>`. */
export const sectorIds = ['ic', 'displays', 'lighting', 'nev', 'batteries', 'construction', 'materials', 'elderly-care', 'cold-chain'] as const;
export type SectorId = (typeof sectorIds)[number];

/** Everything classed under `prefix` belongs to the sector: an ICS code with what is under it, or the beginning of a CCS code. */
export type SectorRule = Readonly<{ sector: SectorId; scheme: 'ICS' | 'CCS'; prefix: string }>;

/** Classes of one document as its sources print them. */
export type Classes = Readonly<{ ics: readonly string[]; ccs: readonly string[] }>;

/** The sectors to which classes lead, each once, in the order of `sectorIds`. */
export function sectorsOf({ ics, ccs }: Classes, rules: readonly SectorRule[]): readonly SectorId[] {
  const led = rules.filter(({ scheme, prefix }) => (scheme === 'ICS' ? ics.some(isUnder(prefix)) : ccs.some((code) => code.startsWith(prefix))));
  return sectorIds.filter((id) => led.some(({ sector }) => sector === id));
}

/** `91` holds `91.100.10`; `29.14` does not hold `29.140`. */
const isUnder = (prefix: string) => (code: string): boolean => code === prefix || code.startsWith(`${prefix}.`);

export const isSectorId = (text: string): text is SectorId => sectorIds.some((id) => id === text);
