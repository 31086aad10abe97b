import { parsePidFile } from './pid-file';

const file = (state: string): string => `4711\n/srv/pg\n1764000000\n54321\n\n127.0.0.1\n  1234567   8\n${state}`;

describe('pid file', () => {
  it.each([
    ['ready   \n', true],
    ['standby \n', true],
    ['starting\n', false],
    ['stopping\n', false],
    ['', false],
  ])('in state %j is ready: %s', (state, ready) => {
    expect(parsePidFile(file(state))).toEqual({ pid: 4711, port: 54321, ready });
  });

  it.each(['', '4711', 'x\n/srv\n1\n54321\n', '-1\n/srv\n1\n54321\n'])('half written as %j tells nothing or no readiness', (text) => {
    expect(parsePidFile(text)?.ready ?? false).toBe(false);
  });
});
