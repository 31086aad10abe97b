import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type Listening, Notices } from '@platform/database';
import { nameLabels } from '@platform/locale';
import { Clock } from '@pure/kernel';
import { labelsIn } from './label-set';
import { SETTINGS_CHANNEL, SettingStore } from './setting';

const EVERY_MS = 60_000;

/** Has every text of the process name sides and bodies as they are configured today: at the start, when told, and every minute. */
@Injectable()
export class ConfiguredLabels implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ConfiguredLabels.name);
  private listening: Listening | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly settings: SettingStore,
    private readonly clock: Clock,
    private readonly notices: Notices,
  ) {}

  onApplicationBootstrap(): void {
    this.listening = this.notices.listen(SETTINGS_CHANNEL, () => this.look());
    this.timer = setInterval(() => this.look(), EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.listening?.close();
    await this.running;
  }

  /** Takes the names that hold today. */
  async refresh(): Promise<void> {
    const setting = await this.settings.settingOn('labels', await this.clock.today());
    nameLabels(setting ? labelsIn(setting.content) : []);
  }

  private look(): void {
    this.running = this.running.then(() => this.refresh()).catch((fault: unknown) => {
      this.logger.warn('the configured labels could not be read', fault instanceof Error ? fault.stack : String(fault));
    });
  }
}
