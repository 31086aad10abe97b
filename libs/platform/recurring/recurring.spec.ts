import { Logger } from '@nestjs/common';
import { Recurring, type Recurrence } from './recurring';

class Counting extends Recurring {
  began = 0;
  atOnce = 0;
  most = 0;

  constructor(more: Partial<Recurrence> = {}, private readonly fails = false) {
    super({ everyMs: 5, fault: 'it was not counted', ...more });
  }

  protected async work(): Promise<void> {
    this.began += 1;
    this.most = Math.max(this.most, (this.atOnce += 1));
    await new Promise((done) => setTimeout(done, 12));
    this.atOnce -= 1;
    if (this.fails) throw new Error('no');
  }
}

const told = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => {});
beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  told.mockClear();
});

it('runs at the start, again and again, and never twice at once', async () => {
  const counting = new Counting();
  counting.onApplicationBootstrap();
  await jest.advanceTimersByTimeAsync(40);
  expect([counting.began, counting.most]).toEqual([4, 1]);
});

it('ends after the run that is under way, though the next one waits', async () => {
  const counting = new Counting();
  counting.onApplicationBootstrap();
  await jest.advanceTimersByTimeAsync(6);
  const ended = counting.beforeApplicationShutdown();
  await jest.advanceTimersByTimeAsync(100);
  await ended;
  expect([counting.began, counting.atOnce]).toEqual([1, 0]);
});

it('comes again after a fault, which it tells', async () => {
  const counting = new Counting({}, true);
  counting.onApplicationBootstrap();
  await jest.advanceTimersByTimeAsync(30);
  expect(counting.began).toBe(3);
  expect(told).toHaveBeenCalledWith('it was not counted', expect.stringContaining('no'));
});

it('does nothing in a process that is not to do it', async () => {
  const counting = new Counting({ runs: false });
  counting.onApplicationBootstrap();
  await jest.advanceTimersByTimeAsync(30);
  expect(counting.began).toBe(0);
});
