import type { ProgressOutput } from './progress';

const MS_BETWEEN = 200;
const CLEAR_LINE = '\r\u001b[2K';

/** One line on a terminal that is written over; nothing anywhere else. */
export class ProgressText {
  private shown = -Infinity;

  constructor(
    private readonly output: ProgressOutput,
    private readonly now: () => number = () => Date.now(),
  ) {}

  show(text: () => string): void {
    if (!this.output.isTTY || this.now() - this.shown < MS_BETWEEN) return;
    this.shown = this.now();
    this.output.write(CLEAR_LINE + text());
  }

  /** Leaves a clean line behind. */
  end(): void {
    if (this.output.isTTY && this.shown > -Infinity) this.output.write(CLEAR_LINE);
  }
}

/** Bytes as megabytes. */
export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
