import { type Result, ok, refuse } from '@pure/kernel';
import type { TooBusy } from './password-hashes';

/** Work that waits its turn: so many at once, so many more in the line, and the rest is refused at once. */
export class WaitingLine {
  private atWork = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly places: number,
    private readonly longest: number,
  ) {}

  async take<T>(work: () => Promise<T>): Promise<Result<T, TooBusy>> {
    if (this.atWork >= this.places && this.waiting.length >= this.longest) return refuse({ code: 'HASHING_BUSY', seconds: 5 });
    if (this.atWork >= this.places) await new Promise<void>((begin) => this.waiting.push(begin));
    else this.atWork += 1;
    try {
      return ok(await work());
    } finally {
      const next = this.waiting.shift();
      if (next) next(); // takes over the place
      else this.atWork -= 1;
    }
  }
}
