import type { ImportProgress } from '@features/catalogue';
import type { T } from '@platform/locale';

/** Where progress is written; a terminal gets one line that is written over, anything else a line now and then. */
export type ProgressOutput = Readonly<{ isTTY?: boolean; write(text: string): unknown }>;

const MS_BETWEEN_LINES = { terminal: 200, plain: 5_000 };
const CLEAR_LINE = '\r\u001b[2K';

/** Rows, rows per second and time left, as a person at the terminal wants them. */
export class ProgressLine {
  private readonly begun: number;
  private shown = -Infinity;

  constructor(
    private readonly output: ProgressOutput,
    private readonly t: T,
    private readonly now: () => number = () => Date.now(),
  ) {
    this.begun = now();
  }

  show(progress: ImportProgress): void {
    const pause = this.output.isTTY ? MS_BETWEEN_LINES.terminal : MS_BETWEEN_LINES.plain;
    if (progress.stage === 'reading' && this.now() - this.shown < pause) return;
    this.shown = this.now();
    this.output.write(this.output.isTTY ? CLEAR_LINE + this.text(progress) : `${this.text(progress)}\n`);
  }

  /** Leaves a clean line behind. */
  end(): void {
    if (this.output.isTTY && this.shown > -Infinity) this.output.write(CLEAR_LINE);
  }

  private text({ rows, fraction, stage }: ImportProgress): string {
    if (stage === 'merging') return this.t('cli.progress.merging', { rows });
    const seconds = Math.max(0.001, (this.now() - this.begun) / 1000);
    const left = fraction > 0 ? Math.ceil((seconds / fraction) * (1 - fraction)) : 0;
    return this.t('cli.progress.reading', { rows, rate: Math.round(rows / seconds), left: minutes(left), percent: Math.floor(fraction * 100) });
  }
}

const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
