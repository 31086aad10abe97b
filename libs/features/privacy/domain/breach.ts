import { ok, refuse, type Result } from '@pure/kernel';

export const breachRegions = ['mainland', 'taiwan'] as const;
export type BreachRegion = (typeof breachRegions)[number];

/** What is done about it; the first two for a region (个人信息保护法 第五十七条; 個人資料保護法 第十二條). */
export const breachSteps = ['authority-told', 'persons-told', 'measure-taken', 'closed'] as const;
export type BreachStep = (typeof breachSteps)[number];
export const duties = ['authority-told', 'persons-told'] as const;
export type Duty = (typeof duties)[number];

/** Kinds of data that a breach can concern (个人信息保护法 第五十七条: 信息种类). */
export const breachKinds = ['name', 'contact', 'document', 'credential', 'organisation', 'other'] as const;
export type BreachKind = (typeof breachKinds)[number];

/** `discoveredAt`, `at`: ISO instants. */
export type Breach = Readonly<{ id: string; version: number; state: 'open' | 'closed'; discoveredAt: string; summary: string; persons: number; special: boolean; kinds: readonly BreachKind[]; regions: readonly BreachRegion[] }>;
export type StepRow = Readonly<{ step: BreachStep; region: BreachRegion | null; note: string; at: string }>;

/** How a duty stands on a day: `due` on its last one. Without a period that is configured nothing runs. */
export const dutyStates = ['told', 'told-late', 'not-configured', 'running', 'due', 'missed'] as const;
export type DutyState = (typeof dutyStates)[number];

/** Days are ISO dates; `done`: the day on which it was told. */
export function dutyState({ due, done, today }: Readonly<{ due: string | null; done: string | null; today: string }>): DutyState {
  if (done !== null) return due !== null && done > due ? 'told-late' : 'told';
  if (due === null) return 'not-configured';
  return today > due ? 'missed' : today === due ? 'due' : 'running';
}

/** Name under which the periods of a duty are configured among the clocks. */
export const clockOf = (duty: Duty, region: BreachRegion): string => `breach-${duty}-${region}`;

export type StepRefusal =
  | Readonly<{ code: 'BREACH_UNKNOWN' }>
  | Readonly<{ code: 'BREACH_CLOSED' }>
  | Readonly<{ code: 'BREACH_CHANGED'; version: number }>
  | Readonly<{ code: 'BREACH_REGION' }>
  | Readonly<{ code: 'BREACH_DUTY_OPEN'; duty: Duty; region: BreachRegion }>;

type Asked = Readonly<{ step: BreachStep; region: BreachRegion | null; version: number }>;

/** Whether the step can be written: telling needs a region that is affected, and closing that everybody there is told. */
export function mayStep(breach: Breach | null, done: readonly StepRow[], { step, region, version }: Asked): Result<Breach, StepRefusal> {
  if (breach === null) return refuse({ code: 'BREACH_UNKNOWN' });
  if (breach.state === 'closed') return refuse({ code: 'BREACH_CLOSED' });
  if (breach.version !== version) return refuse({ code: 'BREACH_CHANGED', version: breach.version });
  const tells = duties.some((duty) => duty === step);
  if (tells !== (region !== null) || (region !== null && !breach.regions.includes(region))) return refuse({ code: 'BREACH_REGION' });
  const [open] = step === 'closed' ? openDuties(breach, done) : [];
  return open ? refuse({ code: 'BREACH_DUTY_OPEN', ...open }) : ok(breach);
}

/** Who must still be told. */
export const openDuties = ({ regions }: Breach, done: readonly StepRow[]): readonly Readonly<{ duty: Duty; region: BreachRegion }>[] =>
  regions.flatMap((region) => duties.filter((duty) => !done.some((row) => row.step === duty && row.region === region)).map((duty) => ({ duty, region })));
