import { Injectable, Logger } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring } from '@platform/recurring';
import { SealTrail } from './seal-trail';

const EVERY_MS = 1_000;

/** In the role `worker`, every second: puts the audit trail under seal. */
@Injectable()
export class Sealer extends Recurring {
  private readonly reports = new Logger(Sealer.name);
  private told: string | null = null;

  constructor(
    private readonly seal: SealTrail,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'the audit trail is not sealed', runs: environment.roles.includes('worker') });
  }

  /** What does not go now is tried again in a second; each cause is told once. */
  protected async work(): Promise<void> {
    try {
      const sealed = await this.seal.execute();
      if (sealed.ok) this.told = null;
      else this.tell(new Error(JSON.stringify(sealed.refusal)));
    } catch (fault) {
      this.tell(fault instanceof Error ? fault : new Error(String(fault)));
    }
  }

  private tell({ name, message, stack }: Error): void {
    if (this.told === message) return;
    this.told = message;
    this.reports.error('the audit trail is not sealed', name === 'SignerAway' ? message : stack);
  }
}
