import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import { type CalendarUnknown, lastDayOf, type Pause, type PeriodPaused, type WorkCalendar, workingDaysBetween } from '@pure/workday';
import { rulesIn } from './clock-content';
import { readClockRules, readMainlandCalendar } from './clock-files';
import { type ClockRule, type ClockUnconfirmed, type ClockUnknown, ruleOn } from './clock-rule';
import { SettingStore } from './setting';

/** `day`: the last day of the period; `rule`: what it comes from. */
export type Deadline = Readonly<{ day: LocalDate; rule: ClockRule }>;

/** The rules in force, and dates by them. The calendar is the mainland's, whose authorities the rules bind. */
@Injectable()
export class Clocks {
  private readonly calendar: WorkCalendar = readMainlandCalendar();
  private readonly shipped = readClockRules();

  constructor(
    private readonly settings: SettingStore,
    private readonly clock: Clock,
  ) {}

  /** The rules that are configured on a day, today where none is given. */
  async rules(day?: LocalDate): Promise<readonly ClockRule[]> {
    const setting = await this.settings.settingOn('clocks', day ?? (await this.clock.today()));
    return setting ? rulesIn(setting.content) : this.shipped;
  }

  /** The rule of that name as it was configured and held on a day. */
  async ruleOf(clock: string, day: LocalDate): Promise<Result<ClockRule, ClockUnknown>> {
    return ruleOn(await this.rules(day), clock, day);
  }

  /** When a period that began on `start` ends, by the rule of the version that held on that day: what is made later changes none that runs. */
  async deadline(clock: string, start: LocalDate, pauses: readonly Pause[] = []): Promise<Result<Deadline, ClockUnknown | ClockUnconfirmed | CalendarUnknown | PeriodPaused>> {
    const found = await this.ruleOf(clock, start);
    if (!found.ok) return found;
    const { days, unit, basis, confirmed } = found.value;
    if (!confirmed || days === null) return refuse({ code: 'CLOCK_UNCONFIRMED', clock, basis });
    const last = lastDayOf(this.calendar, { start, days, unit, pauses });
    return last.ok ? ok({ day: last.value, rule: found.value }) : last;
  }

  /** Working days from today to a day; negative where it has passed. */
  async workingDaysLeft(due: LocalDate): Promise<Result<number, CalendarUnknown>> {
    return workingDaysBetween(this.calendar, await this.clock.today(), due);
  }

  /** What the calendar is read from and which years it covers. */
  get coverage(): Readonly<{ calendar: string; source: string; first: number | null; last: number | null }> {
    const { id, source, years } = this.calendar;
    return { calendar: id, source, first: years?.first ?? null, last: years?.last ?? null };
  }
}

