export { Clocks, type Deadline } from './clocks';
export { type ClockRule, type ClockUnconfirmed, type ClockUnknown } from './clock-rule';
export { ClocksModule } from './clocks.module';
export { settingPolicies } from './policies';
