import type { SettingStore } from '@platform/clocks';
import type { Clock } from '@pure/kernel';

/** Which version of the configured words of the notice to experts holds today; 0 is what ships. */
export class PoolNotice {
  constructor(
    private readonly settings: SettingStore,
    private readonly clock: Clock,
  ) {}

  async version(): Promise<number> {
    return (await this.settings.settingOn('labels', await this.clock.today()))?.version ?? 0;
  }
}
