import { Injectable, Logger } from '@nestjs/common';
import { Environment } from '@platform/config';
import { type Listening, Notices } from '@platform/database';
import { Recurring } from '@platform/recurring';
import type { Hindrance } from '../application/publication/cosign-head';
import { Publish } from '../application/publication/publish';

const EVERY_MS = 5_000;

/** In the role `worker`: has witnesses sign what was stored and lets everybody see it, as soon as the database tells of it and every few seconds besides. */
@Injectable()
export class Publisher extends Recurring {
  private readonly reports = new Logger(Publisher.name);
  private readonly works: boolean;
  private listening: Listening | undefined;
  private told: ReadonlySet<string> = new Set();

  constructor(
    private readonly publish: Publish,
    private readonly notices: Notices,
    environment: Environment,
  ) {
    const works = environment.roles.includes('worker');
    super({ everyMs: EVERY_MS, fault: 'heads of the logs are not published', runs: works });
    this.works = works;
  }

  override onApplicationBootstrap(): void {
    super.onApplicationBootstrap();
    if (this.works) this.listening = this.notices.listen('transparency_head', () => this.run());
  }

  override async beforeApplicationShutdown(): Promise<void> {
    await this.listening?.close();
    await super.beforeApplicationShutdown();
  }

  /** Each hindrance is told once, and again when it comes back. */
  protected async work(): Promise<void> {
    const hindrances = await this.publish.execute();
    for (const hindrance of hindrances) if (!this.told.has(causeOf(hindrance))) this.tell(hindrance);
    this.told = new Set(hindrances.map(causeOf));
  }

  private tell(hindrance: Hindrance): void {
    if (hindrance.code === 'LOG_BEHIND_WITNESS') this.reports.error(`the log was rolled back, nothing is published: ${JSON.stringify(hindrance)}`);
    else this.reports.warn(`a witness does not sign, and is asked again: ${JSON.stringify(hindrance)}`);
  }
}

const causeOf = ({ code, witness, ...more }: Hindrance): string => [code, witness, 'origin' in more ? more.origin : ''].join(' ');
