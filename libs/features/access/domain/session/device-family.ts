/** What a browser says it is: its own name and the system it runs on, both as their makers write them; null: not recognised. */
export type DeviceFamily = Readonly<{ browser: string | null; system: string | null }>;

type Sign = readonly [RegExp, string];

/** The first that fits: browsers name the ones that they descend from as well, so the narrower stand before the wider. */
const browsers: readonly Sign[] = [
  [/\bMicroMessenger\//, 'WeChat'],
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bHuaweiBrowser\//, 'Huawei Browser'],
  [/\bUCBrowser\//, 'UC Browser'],
  [/\bM?QQBrowser\//, 'QQ Browser'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\b(?:Headless)?Chrom(?:e|ium)\/|\bCriOS\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
];

/** Android names Linux, and tablets name the desktop's system; HarmonyOS may name Android. */
const systems: readonly Sign[] = [
  [/\b(?:HarmonyOS|OpenHarmony)\b/, 'HarmonyOS'],
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b|\biPod\b/, 'iOS'],
  [/\biPad\b/, 'iPadOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b|\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

const first = (signs: readonly Sign[], agent: string): string | null => signs.find(([sign]) => sign.test(agent))?.[1] ?? null;

/** The family of a `User-Agent` (RFC 9110, 10.1.5). Versions are left out: a browser that was brought up to date is the same. */
export function deviceFamily(agent: string | null): DeviceFamily {
  return agent === null ? { browser: null, system: null } : { browser: first(browsers, agent), system: first(systems, agent) };
}

/** Whether a person with sessions from those browsers signs in from another family. The first session of all is no other. */
export function isElsewhere(agent: string | null, seen: readonly (string | null)[]): boolean {
  const { browser, system } = deviceFamily(agent);
  return seen.length > 0 && !seen.some((each) => {
    const other = deviceFamily(each);
    return other.browser === browser && other.system === system;
  });
}
