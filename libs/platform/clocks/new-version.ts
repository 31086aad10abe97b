import { bodyOrProblem, dayOf, type RefusalStatus } from '@platform/http';
import { ok, type Result } from '@pure/kernel';
import type { NewSetting, SettingChanged, SettingInPast } from './change-setting';
import { clockContent } from './clock-content';
import { type ClockOverlap, type ClockWithoutDays, coherent } from './clock-rule';
import { labelContent, type LabelNotNeutral, type LabelUnknown, neutral } from './label-set';
import type { SettingKind, SettingVersion } from './setting';
import type { NewClocksBody, NewLabelsBody } from './setting.dto';

export type ContentRefusal = ClockOverlap | ClockWithoutDays | LabelUnknown | LabelNotNeutral;
type Asked = Pick<NewClocksBody, 'after' | 'validFrom' | 'source'>;

const settingStatus = {
  SETTING_IN_PAST: 422, SETTING_CHANGED: 409, CLOCK_OVERLAP: 422, CLOCK_WITHOUT_DAYS: 422, LABEL_UNKNOWN: 422, LABEL_NOT_NEUTRAL: 422,
} as const satisfies RefusalStatus<ContentRefusal | SettingInPast | SettingChanged>;

export const versionOrProblem = (result: Result<SettingVersion, ContentRefusal | SettingInPast | SettingChanged>): SettingVersion =>
  bodyOrProblem(result, settingStatus, (version) => version);

/** The version that a form asks for, once its rules stand together. */
export function newClocksOf({ rules, ...asked }: NewClocksBody): Result<NewSetting, ClockOverlap | ClockWithoutDays> {
  const read = rules.map(({ days, validFrom, validUntil, source, ...rule }) => ({
    ...rule, days: days ?? null, validFrom: dayOf(validFrom) ?? null, validUntil: dayOf(validUntil) ?? null, source: source ?? null,
  }));
  const standing = coherent(read);
  return standing.ok ? ok(newSetting('clocks', asked, clockContent(standing.value))) : standing;
}

/** The version that a form asks for, once its names are neutral. */
export function newLabelsOf({ labels, ...asked }: NewLabelsBody): Result<NewSetting, LabelUnknown | LabelNotNeutral> {
  const named = neutral(labels.map(({ key, en, ...han }) => ({ key, 'zh-Hans': han['zh-Hans'], 'zh-Hant': han['zh-Hant'], en })));
  return named.ok ? ok(newSetting('labels', asked, labelContent(named.value))) : named;
}

function newSetting(kind: SettingKind, { after, validFrom, source }: Asked, content: NewSetting['content']): NewSetting {
  const day = dayOf(validFrom);
  if (!day) throw new Error('the form let through what is no day');
  return { kind, after, validFrom: day, source, content };
}
