import { type LocalDate, ok, type Refusal, refuse, type Result } from '@pure/kernel';
import type { DayUnit } from '@pure/workday';

/** How long somebody has for something, by which rule, and from when to when the rule holds. */
export type ClockRule = Readonly<{
  id: string;
  /** Null: nobody has confirmed how many. */
  days: number | null;
  unit: DayUnit;
  /** What the period begins with; its day is not counted. */
  start: string;
  /** What stops it. */
  pauses: readonly string[];
  /** Law and article. */
  basis: string;
  /** Null: since when is not known. */
  validFrom: LocalDate | null;
  /** Last day; null: it still holds. */
  validUntil: LocalDate | null;
  /** Whether somebody has checked it against its basis. */
  confirmed: boolean;
  /** Where it was read; null where the place is a compilation that is not shown. */
  source: string | null;
}>;

/** No rule of that name holds on that day. */
export type ClockUnknown = Refusal & Readonly<{ code: 'CLOCK_UNKNOWN'; clock: string; day: LocalDate }>;
/** The rule is there, but nobody has confirmed it: it sets no date. */
export type ClockUnconfirmed = Refusal & Readonly<{ code: 'CLOCK_UNCONFIRMED'; clock: string; basis: string }>;

/** Two rules of one name hold on one day. */
export type ClockOverlap = Refusal & Readonly<{ code: 'CLOCK_OVERLAP'; clock: string }>;
/** A rule without days counts as confirmed. */
export type ClockWithoutDays = Refusal & Readonly<{ code: 'CLOCK_WITHOUT_DAYS'; clock: string }>;

/** The rule of that name that holds on a day. */
export function ruleOn(rules: readonly ClockRule[], id: string, day: LocalDate): Result<ClockRule, ClockUnknown> {
  const rule = rules.find((each) => each.id === id && holdsOn(each, day));
  return rule ? ok(rule) : refuse({ code: 'CLOCK_UNKNOWN', clock: id, day });
}

/** Whether the rules can stand together: of one name at most one holds on a day, and what has no days is not confirmed. */
export function coherent(rules: readonly ClockRule[]): Result<readonly ClockRule[], ClockOverlap | ClockWithoutDays> {
  const empty = rules.find(({ days, confirmed }) => days === null && confirmed);
  if (empty) return refuse({ code: 'CLOCK_WITHOUT_DAYS', clock: empty.id });
  const double = rules.find((rule, index) => rules.slice(0, index).some((other) => other.id === rule.id && meet(other, rule)));
  return double ? refuse({ code: 'CLOCK_OVERLAP', clock: double.id }) : ok(rules);
}

const EVER = '9999-12-31';

function holdsOn({ validFrom, validUntil }: ClockRule, day: LocalDate): boolean {
  return (validFrom ?? '') <= day && day <= (validUntil ?? EVER);
}

function meet(a: ClockRule, b: ClockRule): boolean {
  return (a.validFrom ?? '') <= (b.validUntil ?? EVER) && (b.validFrom ?? '') <= (a.validUntil ?? EVER);
}
