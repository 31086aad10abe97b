import type { KeyedEditions } from '@features/catalogue';
import type { Clocks } from '@platform/clocks';
import { type Clock, firstDay, type LocalDate } from '@pure/kernel';

/** Clock rule of the days in which a declaration is brought up to date. */
export const UPDATE_CLOCK = 'declaration-update';

/** From when an edition must be followed, for one procedure; a partial date counts from its first day. */
export type Transition = Readonly<{ standard: string; procedure: string; startsOn: string }>;

/** By when a declaration is to be brought up to date; `due` null: neither a source nor a confirmed rule says. `rule`: id of the clock rule. */
export type UpdateBy = Readonly<{ due: LocalDate | null; rule: string | null; transitions: readonly Transition[] }>;

/** By when: the first day ahead on which the next edition must be followed, else the days of the clock rule, where it is confirmed. */
export class SayWhen {
  constructor(
    private readonly editions: KeyedEditions,
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  /** `since`: day on which the change was seen. */
  async execute(successors: readonly string[], since: LocalDate): Promise<UpdateBy> {
    const [transitions, today] = [await this.transitionsOf(successors), await this.clock.today()];
    const [next = null] = transitions.map(({ startsOn }) => firstDay(startsOn)).filter((day) => day >= today).sort();
    if (next !== null) return { due: next, rule: null, transitions };
    const deadline = await this.clocks.deadline(UPDATE_CLOCK, since);
    return deadline.ok ? { due: deadline.value.day, rule: UPDATE_CLOCK, transitions } : { due: null, rule: null, transitions };
  }

  private async transitionsOf(successors: readonly string[]): Promise<readonly (Transition & Readonly<{ startsOn: Parameters<typeof firstDay>[0] }>)[]> {
    const keys = await this.editions.keysOf(successors);
    const byKey = await this.editions.transitions([...keys.values()]);
    return [...keys].flatMap(([standard, key]) => (byKey.get(key) ?? []).map(({ procedure, startsOn }) => ({ standard, procedure, startsOn })));
  }
}
