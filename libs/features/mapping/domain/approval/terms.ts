import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';

/** What an approval may have as its effect; the list is closed. */
export const effects = ['technical-reference'] as const;
export type Effect = (typeof effects)[number];

/** A decision on paper that stands behind it: its number (发文字号), its day, SHA-256 of its file in hex. */
export type OfflineDecision = Readonly<{ number: string; on: LocalDate; sha256: string }>;

/** `territory`: six digits of GB/T 2260-2007, or CN; `until`: last day, null until something ends it; `lastDay`: of the notice. */
export type Terms = Readonly<{ effect: Effect; territory: string; until: LocalDate | null; noticeDays: number; lastDay: LocalDate; offline: OfflineDecision | null }>;

/** What terms are held against. `held`: territories in which the body decides; `least`: the earliest last day of a notice, null where nothing is configured. */
export type Bounds = Readonly<{ held: readonly string[]; within: (inner: string, outer: string) => boolean; least: LocalDate | null; today: LocalDate }>;

/** `day`: the validity ends on it or before. */
export type HeldRefusal = Readonly<{ code: 'TERRITORY_BEYOND'; territory: string; held: readonly string[] }> | Readonly<{ code: 'VALIDITY_UNFIT'; day: LocalDate; until: LocalDate }>;
export type TermsRefusal =
  | HeldRefusal
  | Readonly<{ code: 'NOTICE_TOO_SHORT'; day: LocalDate; least: LocalDate }>
  | Readonly<{ code: 'DECISION_AHEAD'; day: LocalDate }>;

export function checkTerms(terms: Terms, { least, ...bounds }: Bounds): Result<null, TermsRefusal> {
  const { until, lastDay, offline } = terms;
  const decides = checkTerritory(terms, bounds);
  if (!decides.ok) return decides;
  if (least !== null && lastDay < least) return refuse({ code: 'NOTICE_TOO_SHORT', day: lastDay, least });
  if (until !== null && until <= lastDay) return refuse({ code: 'VALIDITY_UNFIT', day: lastDay, until });
  if (offline !== null && offline.on > bounds.today) return refuse({ code: 'DECISION_AHEAD', day: offline.on });
  return ok(null);
}

/** Whether terms of a notice that is over still hold on the day of approval: months may lie between. */
export function checkHeld(terms: Terms, bounds: Omit<Bounds, 'least'>): Result<null, HeldRefusal> {
  const decides = checkTerritory(terms, bounds);
  if (!decides.ok) return decides;
  return terms.until !== null && terms.until < bounds.today ? refuse({ code: 'VALIDITY_UNFIT', day: bounds.today, until: terms.until }) : ok(null);
}

function checkTerritory({ territory }: Terms, { held, within }: Omit<Bounds, 'least'>): Result<null, HeldRefusal> {
  return isOfTaiwan(territory) || !held.some((own) => within(territory, own)) ? refuse({ code: 'TERRITORY_BEYOND', territory, held }) : ok(null);
}

/** No body on the platform decides what holds there, whatever lies within its own territory by the code. */
const isOfTaiwan = (territory: string): boolean => territory === 'TW' || territory.startsWith('71');
