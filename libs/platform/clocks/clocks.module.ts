import { Module } from '@nestjs/common';
import { ChangeSetting } from './change-setting';
import { Clocks } from './clocks';
import { ConfiguredLabels } from './configured-labels';
import { SettingStore } from './setting';
import { SettingsController } from './settings.controller';
import { SettingsDesk } from './settings-desk';
import { SqlSettings } from './sql-settings';
import './texts';

/** Clock rules and labels: their versions, and the routes of the administrators. Other modules import it for `Clocks`, and for settings of their own. */
@Module({
  controllers: [SettingsController],
  providers: [{ provide: SettingStore, useClass: SqlSettings }, ChangeSetting, Clocks, ConfiguredLabels, SettingsDesk],
  exports: [Clocks, ChangeSetting, SettingStore],
})
export class ClocksModule {}
