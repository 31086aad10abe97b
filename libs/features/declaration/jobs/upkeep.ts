import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { FACTS_CHANNEL } from '@features/catalogue';
import { Environment } from '@platform/config';
import { type Listening, Notices } from '@platform/database';
import { Recurring } from '@platform/recurring';
import { KeepTrue } from '../application/kept/keep-true';

const EVERY_MS = 60_000;

/** In the role `worker`: follows what becomes of the standards that declarations name, when the database tells of it and every minute. */
@Injectable()
export class Upkeep extends Recurring implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly ending = new AbortController();
  private listening: Listening | undefined;

  constructor(
    private readonly keeping: KeepTrue,
    private readonly notices: Notices,
    private readonly environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'declarations could not be held against the register', runs: environment.roles.includes('worker') });
  }

  override onApplicationBootstrap(): void {
    super.onApplicationBootstrap();
    if (this.environment.roles.includes('worker')) this.listening = this.notices.listen(FACTS_CHANNEL, () => this.run());
  }

  override async beforeApplicationShutdown(): Promise<void> {
    this.ending.abort();
    await super.beforeApplicationShutdown();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listening?.close();
  }

  protected async work(): Promise<void> {
    const faults = await this.keeping.execute(this.ending.signal);
    if (faults.length > 0) throw new Error(`${faults.length} declarations were passed by`, { cause: faults[0] });
  }
}
