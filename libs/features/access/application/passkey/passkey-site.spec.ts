import { PasskeySite } from './passkey-site';

it.each([
  [null, true, 'localhost'],
  ['https://gongtong.example', true, 'gongtong.example'],
  ['https://gongtong.example:8443', true, 'gongtong.example'],
  ['http://localhost:3000', true, 'localhost'],
  ['http://gongtong.example', false, 'gongtong.example'],
  ['https://203.0.113.7', false, '203.0.113.7'],
  ['https://[2001:db8::7]', false, '[2001:db8::7]'],
])('under %s passkeys are usable: %s', (publicUrl, usable, rpId) => {
  expect([new PasskeySite(publicUrl).usable, new PasskeySite(publicUrl).rpId]).toEqual([usable, rpId]);
});
