/** From the whole to the smallest part that decides. */
export const competenceLevels = ['national', 'province', 'city', 'county'] as const;
export type CompetenceLevel = (typeof competenceLevels)[number];

/** A territory of the register: six digits of GB/T 2260-2007 (`350200` is Xiamen, `350000` Fujian), `CN` for the whole. */
export const TERRITORY = /^(?:CN|[1-9]\d{5})$/;

/** The digits that count: `350200` → `3502`, since 00 stands for the whole of what is before it; `CN` → none. */
export const leadingDigits = (territory: string): string => (territory === 'CN' ? '' : territory.replace(/^(\d\d)(?:0000|(\d\d)00)$/, '$1$2'));

/** Whether one territory lies in another or is the same. */
export const liesIn = (inner: string, outer: string): boolean => leadingDigits(inner).startsWith(leadingDigits(outer));

const shortest: Readonly<Record<CompetenceLevel, number>> = { national: 0, province: 2, city: 4, county: 6 };

/**
 * Whether a body of the level can have the territory: no wider than its level. It may be narrower, as that of a zone with the
 * rights of a city that lies in a county; only a national body has the whole.
 */
export function fitsLevel(territory: string, level: CompetenceLevel): boolean {
  return TERRITORY.test(territory) && (level === 'national' ? territory === 'CN' : leadingDigits(territory).length >= shortest[level]);
}
