export { ChangeSetting, type NewSetting, type SettingChanged, type SettingInPast } from './change-setting';
export { Clocks, type Deadline } from './clocks';
export { type ClockRule, type ClockUnconfirmed, type ClockUnknown } from './clock-rule';
export { ClocksModule } from './clocks.module';
export { dayInShanghai } from './day-in-shanghai';
export { settingPolicies } from './policies';
export { shipSetting } from './shipped-settings';
export { type Setting, SettingStore, type SettingVersion } from './setting';
