import type { Clocks, SettingStore } from '@platform/clocks';
import type { LocalDate } from '@pure/kernel';
import type { ApplicationState } from '../../domain/application/course';
import { type ClockedStep, type DeskClock, runningClock } from '../../domain/desk/running-clock';

/**
 * `version`: of the rules that held on `start`; `due`: last day, null where no confirmed rule says one; `left`: working days until
 * then, negative where it has passed; `basis`: law and article as the rule states it.
 */
export type CaseDue = Readonly<{ rule: DeskClock; version: number; start: LocalDate; due: LocalDate | null; left: number | null; basis: string | null; confirmed: boolean }>;

/** Which clock runs for the desk and until when. A case keeps the version of the rules that held when its period began. */
export class CaseClock {
  constructor(
    private readonly clocks: Clocks,
    private readonly settings: SettingStore,
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

  /** As a step keeps it. */
  async kept(state: ApplicationState, steps: readonly ClockedStep[]): Promise<Readonly<{ clock: Readonly<{ rule: string; version: number }> | null; due: LocalDate | null }>> {
    const found = await this.of(state, steps);
    return { clock: found && { rule: found.rule, version: found.version }, due: found?.due ?? null };
  }
}
