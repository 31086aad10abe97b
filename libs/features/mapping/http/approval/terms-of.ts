import { dayOf } from '@platform/http';
import type { NoticeAsked } from '../../application/approval/send-to-notice';
import type { NoticeBody } from './approval.dto';

/** What the first person decides; the form has looked at the days. */
export function termsOf({ version, effect, territory, until, noticeDays, offline }: NoticeBody): NoticeAsked {
  const on = dayOf(offline?.on);
  return { version, effect, territory, until: dayOf(until) ?? null, noticeDays, offline: offline && on ? { number: offline.number.trim(), on, sha256: offline.sha256 } : null };
}
