import { appendFile } from 'node:fs/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring } from '@platform/recurring';
import { SealReader } from './seal-state';

const EVERY_MS = 1_000;
/** Milliseconds for which the other machine may be silent. */
const SILENCE = 5_000;

/**
 * In the role `worker`: gives each new head to another machine, so that whoever rules this one cannot take the trail back
 * unseen. While that machine is away seals go on, and it gets the newest head later: that one holds all before it.
 */
@Injectable()
export class HeadsElsewhere extends Recurring {
  private readonly reports = new Logger(HeadsElsewhere.name);
  private readonly place: string | null;
  private given = 0;
  private away = false;

  constructor(
    private readonly seals: SealReader,
    { auditHeads, roles }: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'the newest head of the audit trail is not known', runs: auditHeads !== null && roles.includes('worker') });
    this.place = auditHeads;
  }

  protected async work(): Promise<void> {
    const { size, sealedAt, checkpoint } = await this.seals.last();
    if (this.place === null || checkpoint === null || size === this.given) return;
    try {
      await give(this.place, { at: sealedAt ?? '', note: checkpoint });
      [this.given, this.away] = [size, false];
    } catch (fault) {
      if (!this.away) this.reports.error(`the heads of the audit trail do not reach ${URL.canParse(this.place) ? new URL(this.place).host : this.place}: ${fault instanceof Error ? fault.message : String(fault)}`);
      this.away = true;
    }
  }
}

/** As a line of JSON in a file, or as the note itself to an address. */
async function give(place: string, head: Readonly<{ at: string; note: string }>): Promise<void> {
  if (!/^https?:/.test(place)) return appendFile(place, `${JSON.stringify(head)}\n`);
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  const { ok, status } = await fetch(place, { method: 'POST', body: head.note, headers, redirect: 'error', signal: AbortSignal.timeout(SILENCE) });
  if (!ok) throw new Error(`it answers ${status}`);
}
