import { type Clocks, dayInShanghai } from '@platform/clocks';
import type { Clock, LocalDate } from '@pure/kernel';
import { type Breach, type BreachRegion, clockOf, duties, type Duty, type DutyState, dutyState, type StepRow } from '../../domain/breach';

/** Somebody who must be told: by when, null where no period is configured; law and article of the rule, whether or not it has days; when it was done; how it stands today. */
export type DutyView = Readonly<{ duty: Duty; region: BreachRegion; clock: string; due: LocalDate | null; basis: string | null; doneAt: string | null; state: DutyState }>;

/** Periods within which authorities and persons are told, as they are configured among the clocks. None ships with days. */
export class BreachClocks {
  constructor(
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  async of(breach: Breach, steps: readonly StepRow[]): Promise<readonly DutyView[]> {
    const [start, today] = [dayInShanghai(breach.discoveredAt), await this.clock.today()];
    const asked = breach.regions.flatMap((region) => duties.map((duty) => ({ duty, region, clock: clockOf(duty, region) })));
    return Promise.all(asked.map(async ({ duty, region, clock }) => {
      const [rule, deadline] = await Promise.all([this.clocks.ruleOf(clock, start), this.clocks.deadline(clock, start)]);
      const [due, basis] = [deadline.ok ? deadline.value.day : null, rule.ok ? rule.value.basis : null];
      const doneAt = steps.find((row) => row.step === duty && row.region === region)?.at ?? null;
      return { duty, region, clock, due, basis, doneAt, state: dutyState({ due, done: doneAt && dayInShanghai(doneAt), today }) };
    }));
  }
}
