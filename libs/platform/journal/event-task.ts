import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { faultLine } from '@platform/http';
import type { EventHandler } from './event-handler';
import { EventHandlers } from './event-handlers';
import type { JournalEvent } from './journal';
import { type EventRow, eventOf } from './event-row';
import { queries } from './journal.sql';

/** What the worker does with one event: each handler of its act once, each in a transaction of its own. */
@Injectable()
export class EventTask {
  constructor(
    private readonly pool: WritePool,
    private readonly handlers: EventHandlers,
  ) {}

  /** One handler's fault keeps no other from its turn; it is told at the end, without values, and the queue tries again. */
  async run(id: number): Promise<void> {
    const row = await this.pool.first<EventRow>(queries.event, [id]);
    if (!row) throw new Error(`there is no event ${id}`);
    const event = eventOf(row);
    const faults: string[] = [];
    for (const handler of this.handlers.of(event.act)) {
      await this.once(handler, event).catch((fault: unknown) => faults.push(`${handler.name}: ${fault instanceof Error ? faultLine(fault) : typeof fault}`));
    }
    if (faults.length > 0) throw new Error(faults.join('; '));
  }

  /** Whoever comes while another worker is at it waits for the other's mark, and then finds it. */
  private once(handler: EventHandler, event: JournalEvent): Promise<void> {
    const { organisation } = event.by;
    return this.pool.transaction(
      async (tx) => {
        const marked = await tx.execute(queries.mark, [event.id, handler.name]);
        if (marked === 1) await handler.handle(tx, event);
      },
      { unhurried: true, ...(organisation !== undefined && { organisation }) },
    );
  }
}
