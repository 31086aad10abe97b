import type { Clocks, SettingStore } from '@platform/clocks';
import type { Clock, LocalDate } from '@pure/kernel';
import type { ApplicationAct, ApplicationState } from '../../domain/application/course';
import { type ClockedStep, type DeskClock, runningClock } from '../../domain/desk/running-clock';

/**
 * `version`: of the rules that held on `start`; `due`: last day, null where no confirmed rule says one; `left`: working days until
 * then, negative where it has passed; `basis`: law and article as the rule states it.
 */
export type CaseDue = Readonly<{ rule: DeskClock; version: number; start: LocalDate; due: LocalDate | null; left: number | null; basis: string | null; confirmed: boolean }>;

export type KeptClock = Readonly<{ clock: Readonly<{ rule: string; version: number }> | null; due: LocalDate | null }>;

/** Which clock runs for the desk and until when. A case keeps the version of the rules that held when its period began. */
export class CaseClock {
  constructor(
    private readonly clocks: Clocks,
    private readonly settings: SettingStore,
    private readonly time: Clock,
  ) {}

  async of(state: ApplicationState, steps: readonly ClockedStep[]): Promise<CaseDue | null> {
    const running = runningClock(state, steps);
    if (!running) return null;
    const { rule, start, pauses } = running;
    const version = (await this.settings.settingOn('clocks', start))?.version ?? 0;
    const [found, deadline] = [await this.clocks.ruleOf(rule, start), await this.clocks.deadline(rule, start, pauses)];
    const left = deadline.ok ? await this.clocks.workingDaysLeft(deadline.value.day) : null;
    return { rule, version, start, due: deadline.ok ? deadline.value.day : null, left: left?.ok ? left.value : null, basis: found.ok ? found.value.basis : null, confirmed: found.ok && found.value.confirmed };
  }

  /** As the step keeps it that is done now. */
  async after(steps: readonly ClockedStep[], act: ApplicationAct, to: ApplicationState): Promise<KeptClock> {
    const found = await this.of(to, [...steps, { act, to, on: await this.time.today() }]);
    return { clock: found && { rule: found.rule, version: found.version }, due: found?.due ?? null };
  }
}
