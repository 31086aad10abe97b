import type { ChangeSetting, SettingChanged, SettingInPast, SettingStore } from '@platform/clocks';
import type { Actor } from '@platform/journal';
import { type Clock, type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import { type NoticeContent, noticeContent, noticeIn, noticeNumber, type PrivacyNotice, settingVersionOf } from '../../domain/privacy-notice';
import { shippedNotice } from './shipped-notice';

/** `after`: the number of the notice that the author saw last. */
export type NewNotice = NoticeContent & Readonly<{ after: number; validFrom: LocalDate; source: string }>;
export type NoticeVersion = Readonly<{ version: number; validFrom: LocalDate | null }>;
export type NoticeUnknown = Readonly<{ code: 'NOTICE_UNKNOWN' }>;

/** What people are told of their data, in versions that are never changed. */
export class PrivacyNotices {
  constructor(
    private readonly settings: SettingStore,
    private readonly changing: ChangeSetting,
    private readonly clock: Clock,
  ) {}

  /** The version that holds today. */
  async current(): Promise<PrivacyNotice> {
    const setting = await this.settings.settingOn('privacy-notice', await this.clock.today());
    return setting ? noticeOf(setting) : shipped();
  }

  async numbered(number: number): Promise<Result<PrivacyNotice, NoticeUnknown>> {
    const setting = number === shipped().number ? null : await this.settings.numbered('privacy-notice', settingVersionOf(number));
    if (setting) return ok(noticeOf(setting));
    return number === shipped().number ? ok(shipped()) : refuse({ code: 'NOTICE_UNKNOWN' });
  }

  /** All that there are, the newest first; a version whose first day is still to come is among them. */
  async versions(): Promise<readonly NoticeVersion[]> {
    const later = await this.settings.versionsOf('privacy-notice');
    return [...later.map(({ version, validFrom }) => ({ version: noticeNumber(version), validFrom })), { version: shipped().number, validFrom: null }];
  }

  async change({ after, validFrom, source, ...content }: NewNotice, by: Actor): Promise<Result<NoticeVersion, SettingInPast | SettingChanged>> {
    const made = await this.changing.execute({ kind: 'privacy-notice', after: settingVersionOf(after), validFrom, source, content: noticeContent(content) }, by);
    if (made.ok) return ok({ version: noticeNumber(made.value.version), validFrom });
    const { refusal } = made;
    return refuse(refusal.code === 'SETTING_CHANGED' ? { ...refusal, version: noticeNumber(refusal.version) } : refusal);
  }
}

type Numbered = NonNullable<Awaited<ReturnType<SettingStore['numbered']>>>;

const noticeOf = ({ version, validFrom, source, content }: Numbered): PrivacyNotice => ({ ...noticeIn(content), number: noticeNumber(version), validFrom, source });
const shipped = (): PrivacyNotice => ({ ...shippedNotice(), number: noticeNumber(0), validFrom: null, source: null });
