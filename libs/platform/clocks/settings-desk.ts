import { Injectable } from '@nestjs/common';
import { labelDefaults } from '@platform/locale';
import type { Actor } from '@platform/permissions';
import { Clock, type Result } from '@pure/kernel';
import { ChangeSetting, type NewSetting, type SettingChanged, type SettingInPast } from './change-setting';
import { rulesIn } from './clock-content';
import { Clocks } from './clocks';
import { type Label, labelsIn } from './label-set';
import type { ContentRefusal } from './new-version';
import { type Setting, type SettingKind, SettingStore, type SettingVersion } from './setting';

/** What an administrator sees of the settings, and the changing of them. */
@Injectable()
export class SettingsDesk {
  constructor(
    private readonly settings: SettingStore,
    private readonly changing: ChangeSetting,
    private readonly all: Clocks,
    private readonly clock: Clock,
  ) {}

  async clocks() {
    const [standing, rules, next] = await Promise.all([this.standing('clocks'), this.all.rules(), this.next('clocks')]);
    return { ...standing, rules, next: next && { ...withoutContent(next), rules: rulesIn(next.content) }, calendar: this.all.coverage };
  }

  async labels() {
    const [standing, setting, next] = await Promise.all([this.standing('labels'), this.settings.settingOn('labels', await this.clock.today()), this.next('labels')]);
    return { ...standing, labels: named(setting), next: next && { ...withoutContent(next), labels: named(next) } };
  }

  async change(asked: Result<NewSetting, ContentRefusal>, by: Actor): Promise<Result<SettingVersion, ContentRefusal | SettingInPast | SettingChanged>> {
    return asked.ok ? this.changing.execute(asked.value, by) : asked;
  }

  /** The newest version where its first day is still to come: what the next one is made on top of. */
  private async next(kind: SettingKind): Promise<Setting | null> {
    const [today, newest] = await Promise.all([this.clock.today(), this.settings.newest(kind)]);
    return newest && newest.validFrom > today ? newest : null;
  }

  /** Which version holds today, and all that there are. */
  private async standing(kind: SettingKind) {
    const [today, versions] = [await this.clock.today(), await this.settings.versionsOf(kind)];
    const holds = versions.find(({ validFrom }) => validFrom <= today);
    return { version: holds?.version ?? 0, validFrom: holds?.validFrom ?? null, source: holds?.source ?? null, versions };
  }
}

const withoutContent = ({ version, validFrom, source }: Setting): SettingVersion => ({ version, validFrom, source });

/** Every label as the version names it, beside how it ships. */
function named(setting: Setting | null) {
  const own = new Map<string, Label>(setting ? labelsIn(setting.content).map((label) => [label.key, label]) : []);
  return labelDefaults().map(({ key, ...shipped }) => ({ ...shipped, ...own.get(key), key, shipped }));
}
