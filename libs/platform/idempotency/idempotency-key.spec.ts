import { HttpProblem } from '@platform/http';
import { keyedOf } from './idempotency-key';

const request = (key?: string, body: unknown = { a: 1, b: [2] }, url = '/api/v1/things') => keyedOf({ headers: key === undefined ? {} : { 'idempotency-key': key }, method: 'POST', url, body });
const fingerprint = (...of: Parameters<typeof request>) => request(...of)?.fingerprint.toString('hex');

describe('an Idempotency-Key', () => {
  it('may be absent', () => expect(request()).toBeNull());

  it('is read with or without quotes', () => {
    expect(request('8e03978e-40d5')?.key).toBe('8e03978e-40d5');
    expect(request('"8e03978e-40d5"')?.key).toBe('8e03978e-40d5');
  });

  it.each(['', ' ', 'a b', 'ä', 'x'.repeat(256), '"'])('is refused where it is %j', (key) => expect(() => request(key)).toThrow(HttpProblem));

  it('stands for the method, the address and the body, whatever the order of its members', () => {
    expect(fingerprint('k', { b: [2], a: 1 })).toBe(fingerprint('k'));
    expect(fingerprint('k', { a: 2, b: [2] })).not.toBe(fingerprint('k'));
    expect(fingerprint('k', { a: 1, b: [2] }, '/api/v1/others')).not.toBe(fingerprint('k'));
    expect(fingerprint('k', undefined)).toHaveLength(64);
  });
});
