import { typedCode } from './factor-code';

it.each([
  ['123456', { kind: 'totp', digits: '123456' }],
  ['123 456', { kind: 'totp', digits: '123456' }],
  ['１２３４５６', { kind: 'totp', digits: '123456' }],
  ['abcd-efgh-2345-6767', { kind: 'recovery', code: 'abcd-efgh-2345-6767' }],
  ['ABCD EFGH 2345 6767', { kind: 'recovery', code: 'abcd-efgh-2345-6767' }],
  ['abcd-efgh-ijkl-mnop-qrst-uvwx-2345', { kind: 'recovery', code: 'abcd-efgh-ijkl-mnop-qrst-uvwx-2345' }],
  ['ＡＢＣＤ EFGH ijklmnop qrst uvwx-2345', { kind: 'recovery', code: 'abcd-efgh-ijkl-mnop-qrst-uvwx-2345' }],
  ['abcd-efgh-ijkl-mnop-qrst-uvwx', null],
  ['abcd-efgh-ijkl-mnop-qrst-uvwx-2345-6767', null],
  ['12345', null],
  ['1234567', null],
  ['abcd-efgh-2345-678', null],
  ['', null],
])('%j', (text, typed) => expect(typedCode(text)).toEqual(typed));
