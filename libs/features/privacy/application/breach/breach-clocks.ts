import type { Clocks } from '@platform/clocks';
import { localDate, type LocalDate } from '@pure/kernel';
import { type Breach, type BreachRegion, clockOf, duties, type Duty, type StepRow } from '../../domain/breach';

/** Somebody who must be told: by when and by which rule, null where no period is configured; and when it was done. */
export type DutyView = Readonly<{ duty: Duty; region: BreachRegion; clock: string; due: LocalDate | null; basis: string | null; doneAt: string | null }>;

/** Periods within which authorities and persons are told, as they are configured among the clocks. None ships. */
export class BreachClocks {
  constructor(private readonly clocks: Clocks) {}

  async of(breach: Breach, steps: readonly StepRow[]): Promise<readonly DutyView[]> {
    const start = dayInShanghai(breach.discoveredAt);
    const asked = breach.regions.flatMap((region) => duties.map((duty) => ({ duty, region, clock: clockOf(duty, region) })));
    return Promise.all(asked.map(async ({ duty, region, clock }) => {
      const deadline = start === null ? null : await this.clocks.deadline(clock, start);
      const done = steps.find((row) => row.step === duty && row.region === region);
      return { duty, region, clock, due: deadline?.ok ? deadline.value.day : null, basis: deadline?.ok ? deadline.value.rule.basis : null, doneAt: done?.at ?? null };
    }));
  }
}

const SHANGHAI_MS = 8 * 3_600_000;

const dayInShanghai = (instant: string): LocalDate | null => localDate(new Date(Date.parse(instant) + SHANGHAI_MS).toISOString().slice(0, 10));
