import { Injectable } from '@nestjs/common';
import { labelDefaults } from '@platform/locale';
import type { Actor } from '@platform/permissions';
import { Clock, type Result } from '@pure/kernel';
import { ChangeSetting, type NewSetting, type SettingChanged, type SettingInPast } from './change-setting';
import { Clocks } from './clocks';
import { labelsIn } from './label-set';
import type { ContentRefusal } from './new-version';
import { type SettingKind, SettingStore, type SettingVersion } from './setting';

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
    const [standing, rules] = await Promise.all([this.standing('clocks'), this.all.rules()]);
    return { ...standing, rules, calendar: this.all.coverage };
  }

  async labels() {
    const setting = await this.settings.settingOn('labels', await this.clock.today());
    const named = new Map(setting ? labelsIn(setting.content).map((label) => [label.key, label]) : []);
    const labels = labelDefaults().map(({ key, ...shipped }) => ({ ...shipped, ...named.get(key), key, shipped }));
    return { ...(await this.standing('labels')), labels };
  }

  async change(asked: Result<NewSetting, ContentRefusal>, by: Actor): Promise<Result<SettingVersion, ContentRefusal | SettingInPast | SettingChanged>> {
    return asked.ok ? this.changing.execute(asked.value, by) : asked;
  }

  /** Which version holds today, and all that there are. */
  private async standing(kind: SettingKind) {
    const [today, versions] = [await this.clock.today(), await this.settings.versionsOf(kind)];
    const holds = versions.find(({ validFrom }) => validFrom <= today);
    return { version: holds?.version ?? 0, validFrom: holds?.validFrom ?? null, source: holds?.source ?? null, versions };
  }
}
