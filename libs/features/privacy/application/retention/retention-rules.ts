import type { ChangeSetting, SettingChanged, SettingInPast, SettingStore, SettingVersion } from '@platform/clocks';
import type { Actor } from '@platform/journal';
import type { Clock, LocalDate, Result } from '@pure/kernel';
import { retentionContent, type RetentionRule, rulesIn, shippedRules } from '../../domain/retention';

/** `after`: the version that the author saw last, 0 where there was none. */
export type NewRetention = Readonly<{ after: number; validFrom: LocalDate; source: string; rules: readonly RetentionRule[] }>;
export type Retention = Readonly<{ version: number; rules: readonly RetentionRule[]; versions: readonly SettingVersion[] }>;

/** How long what is kept, in versions that are never changed. Version 0 ships. */
export class RetentionRules {
  constructor(
    private readonly settings: SettingStore,
    private readonly changing: ChangeSetting,
    private readonly clock: Clock,
  ) {}

  async current(): Promise<Retention> {
    const setting = await this.settings.settingOn('retention', await this.clock.today());
    const versions = await this.settings.versionsOf('retention');
    return { version: setting?.version ?? 0, rules: setting ? rulesIn(setting.content) : shippedRules, versions };
  }

  change({ rules, ...asked }: NewRetention, by: Actor): Promise<Result<SettingVersion, SettingInPast | SettingChanged>> {
    return this.changing.execute({ kind: 'retention', ...asked, content: retentionContent(rules) }, by);
  }
}
