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

export type TermsRefusal =
  | Readonly<{ code: 'TERRITORY_BEYOND'; territory: string; held: readonly string[] }>
  | Readonly<{ code: 'NOTICE_TOO_SHORT'; day: LocalDate; least: LocalDate }>
  | Readonly<{ code: 'VALIDITY_UNFIT'; day: LocalDate; until: LocalDate }>
  | Readonly<{ code: 'DECISION_AHEAD'; day: LocalDate }>;

export function checkTerms({ territory, until, lastDay, offline }: Terms, { held, within, least, today }: Bounds): Result<null, TermsRefusal> {
  if (isOfTaiwan(territory) || !held.some((own) => within(territory, own))) return refuse({ code: 'TERRITORY_BEYOND', territory, held });
  if (least !== null && lastDay < least) return refuse({ code: 'NOTICE_TOO_SHORT', day: lastDay, least });
  if (until !== null && until <= lastDay) return refuse({ code: 'VALIDITY_UNFIT', day: lastDay, until });
  if (offline !== null && offline.on > today) return refuse({ code: 'DECISION_AHEAD', day: offline.on });
  return ok(null);
}

/** No body on the platform decides what holds there, whatever lies within its own territory by the code. */
const isOfTaiwan = (territory: string): boolean => territory === 'TW' || territory.startsWith('71');
