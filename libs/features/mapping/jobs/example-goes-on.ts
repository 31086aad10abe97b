import { Injectable, Logger } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring } from '@platform/recurring';
import { TakeExampleOn } from '../application/examples/take-example-on';

const EVERY_MS = 2_000;
/** At the start the experts come into the pool while the worker runs already: only what lasts is told. */
const LASTING = 15;

/** In the role `worker`, where the installation shows itself: takes the mapping of the invented standards on until it is approved. */
@Injectable()
export class ExampleGoesOn extends Recurring {
  private readonly log = new Logger(ExampleGoesOn.name);
  private done = false;
  private lasting = 0;

  constructor(
    private readonly taking: TakeExampleOn,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'the example of a mapping could not be taken on', runs: environment.demonstration && environment.roles.includes('worker') });
  }

  protected async work(): Promise<void> {
    if (this.done) return;
    const { done, refused } = await this.taking.execute();
    this.done = done;
    this.lasting = refused === null ? 0 : this.lasting + 1;
    if (this.lasting === LASTING) this.log.warn(`the example of a mapping waits: ${refused}`);
  }
}
