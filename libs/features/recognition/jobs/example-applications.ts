import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring } from '@platform/recurring';
import { MakeExampleApplications } from '../application/examples/make-example-applications';

const EVERY_MS = 3_000;
/** What is missing for so long will not come. */
const PATIENCE = 200;

/** In the role `worker`, where the installation shows itself: makes example applications, one after the other. */
@Injectable()
export class ExampleApplications extends Recurring {
  private left = PATIENCE;

  constructor(
    private readonly making: MakeExampleApplications,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'the example applications could not be made', runs: environment.demonstration && environment.roles.includes('worker') });
  }

  protected async work(): Promise<void> {
    if (this.left === 0) return;
    const made = await this.making.execute();
    if (made === true) this.left = 0;
    else if (made === null) this.left -= 1;
  }
}
