/** What was opened, to be closed in the opposite order, once. */
export class Closing {
  private readonly steps: (() => Promise<void>)[] = [];

  add(step: () => Promise<void>): void {
    this.steps.unshift(step);
  }

  async run(): Promise<void> {
    for (let step = this.steps.shift(); step; step = this.steps.shift()) await step();
  }
}
