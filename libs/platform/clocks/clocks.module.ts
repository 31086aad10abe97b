import { Module } from '@nestjs/common';
import { labelDefaults } from '@platform/locale';
import { ChangeSetting } from './change-setting';
import { Clocks } from './clocks';
import { ConfiguredLabels } from './configured-labels';
import { clockContent } from './clock-content';
import { readClockRules } from './clock-files';
import { DictionariesController } from './dictionaries.controller';
import { labelContent } from './label-set';
import { SettingStore } from './setting';
import { SettingsController } from './settings.controller';
import { SettingsDesk } from './settings-desk';
import { SettingsHistory } from './settings-history';
import { shipSetting } from './shipped-settings';
import { SqlSettings } from './sql-settings';
import './texts';

shipSetting('clocks', () => clockContent(readClockRules()));
shipSetting('labels', () => labelContent(labelDefaults()));

/** Clock rules and labels: their versions, and the routes of the administrators. Other modules import it for `Clocks`, and for settings of their own. */
@Module({
  controllers: [SettingsController, DictionariesController],
  providers: [{ provide: SettingStore, useClass: SqlSettings }, ChangeSetting, Clocks, ConfiguredLabels, SettingsDesk, SettingsHistory],
  exports: [Clocks, ChangeSetting, SettingStore],
})
export class ClocksModule {}
