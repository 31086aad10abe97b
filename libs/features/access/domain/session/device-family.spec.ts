import { deviceFamily, isElsewhere } from './device-family';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0';
const chrome = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/142.0.0.0 Safari/537.36`;

it.each([
  [firefox, 'Firefox', 'Windows'],
  [chrome, 'Chrome', 'Windows'],
  [`${chrome} Edg/142.0.0.0`, 'Edge', 'Windows'],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Chrome/142.0.0.0 Safari/537.36 OPR/120.0`, 'Opera', 'macOS'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15', 'Safari', 'macOS'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1', 'Safari', 'iOS'],
  ['Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0 Mobile/15E148 Safari/604.1', 'Chrome', 'iPadOS'],
  [`Mozilla/5.0 (Linux; Android 15; Pixel 9) ${webkit} Chrome/142.0.0.0 Mobile Safari/537.36 SamsungBrowser/28.0`, 'Samsung Internet', 'Android'],
  [`Mozilla/5.0 (Linux; Android 12; HarmonyOS; NOH-AN00) ${webkit} Chrome/114.0 Mobile Safari/537.36 HuaweiBrowser/15.0`, 'Huawei Browser', 'HarmonyOS'],
  [`Mozilla/5.0 (Linux; Android 13) ${webkit} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.50`, 'WeChat', 'Android'],
  [`Mozilla/5.0 (X11; Linux x86_64) ${webkit} HeadlessChrome/142.0.0.0 Safari/537.36`, 'Chrome', 'Linux'],
  ['curl/8.5.0', null, null],
  ['Mozilla/5.0 (X11; Linux x86_64) SomethingNew/1.0', null, 'Linux'],
  ['', null, null],
  [null, null, null],
])('%s is %s on %s', (agent, browser, system) => expect(deviceFamily(agent)).toEqual({ browser, system }));

it.each([
  ['the first session of all', firefox, [], false],
  ['a newer version of the same browser', firefox.replaceAll('145.0', '146.0'), [firefox], false],
  ['another browser on the same system', chrome, [firefox], true],
  ['a program beside browsers', 'curl/8.5.0', [firefox, chrome], true],
  ['an unknown program where one was before', 'curl/8.6.0', [null], false],
])('%s: elsewhere %j', (_case, agent, seen, elsewhere) => expect(isElsewhere(agent, seen)).toBe(elsewhere));
