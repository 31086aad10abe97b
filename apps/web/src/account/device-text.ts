import type { Translate } from '@ui';

const LONGEST_AGENT = 60;

/** Browser and system in words; what neither is recognised of is shown as it calls itself. */
export function deviceText(t: Translate, { device, browser, system }: Readonly<{ device: string | null; browser: string | null; system: string | null }>): string {
  if (browser !== null && system !== null) return t('app.sessions.on', { browser, system });
  if (browser !== null) return browser;
  if (system !== null) return t('app.sessions.systemAlone', { system });
  return device === null ? t('app.sessions.unknownDevice') : t('app.sessions.unknownAgent', { agent: device.slice(0, LONGEST_AGENT) });
}
