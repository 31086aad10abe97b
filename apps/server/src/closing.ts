/** What was opened, to be closed in the opposite order, once, however often it is asked for. */
export class Closing {
  private readonly steps: (() => Promise<void>)[] = [];
  private running: Promise<void> | null = null;

  get hasBegun(): boolean {
    return this.running !== null;
  }

  add(step: () => Promise<void>): void {
    this.steps.unshift(step);
  }

  run(): Promise<void> {
    this.running ??= this.close();
    return this.running;
  }

  private async close(): Promise<void> {
    for (const step of this.steps) await step();
  }
}
