import { Injectable } from '@nestjs/common';
import { Journal } from '@platform/journal';
import type { Actor } from '@platform/permissions';
import { Clock, type Json, type LocalDate, ok, type Refusal, refuse, type Result } from '@pure/kernel';
import { addDays } from '@pure/workday';
import { type SettingKind, SettingStore, type SettingVersion } from './setting';

/** `after`: the version that the author saw last, 0 where there was none. */
export type NewSetting = Readonly<{ kind: SettingKind; after: number; validFrom: LocalDate; source: string; content: Json }>;

/** The first day on which a new version can hold: names from today, clocks from tomorrow, since some have begun today by the old one. */
const earliest = (kind: SettingKind, today: LocalDate): LocalDate => (kind === 'clocks' ? addDays(today, 1) : today);

/** A new version holds from `first` or later: what was counted by the old one stays. */
export type SettingInPast = Refusal & Readonly<{ code: 'SETTING_IN_PAST'; first: LocalDate }>;
/** Somebody has made another version since. */
export type SettingChanged = Refusal & Readonly<{ code: 'SETTING_CHANGED'; version: number }>;

/** Makes a new version of a setting; the act is journalled without its content, which stands in the version. */
@Injectable()
export class ChangeSetting {
  constructor(
    private readonly settings: SettingStore,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async execute({ kind, after, ...asked }: NewSetting, by: Actor): Promise<Result<SettingVersion, SettingInPast | SettingChanged>> {
    const first = earliest(kind, await this.clock.today());
    if (asked.validFrom < first) return refuse({ code: 'SETTING_IN_PAST', first });
    return this.settings.transaction(async (tx) => {
      const newest = await this.settings.lockNewest(tx, kind);
      if (newest !== after) return refuse({ code: 'SETTING_CHANGED', version: newest });
      const { validFrom, source } = asked;
      const version = after + 1;
      const event = await this.journal.record(tx, { act: 'setting.changed', by, subject: { kind: 'setting', id: kind }, content: { version, validFrom, source } });
      await this.settings.insertVersion(tx, kind, { version, ...asked }, event);
      return ok({ version, validFrom, source });
    });
  }
}
