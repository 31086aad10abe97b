import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as after } from 'node:timers/promises';
import type { MappingRow } from '../../domain/content';
import { exchanged, manyRows } from '../../domain/exchange/exchanged.fixture';
import { exportForms } from '../../domain/exchange/forms';
import { pieces } from './export-mapping';

const ROWS = 10_000;

/** Rows that come when they are asked for, how many were, and whether somebody said that no more are wanted. */
class Drawn {
  count = 0;
  isClosed = false;

  async *rows(): AsyncGenerator<MappingRow> {
    try {
      for (let at = 0; at < ROWS; at += 1) {
        this.count += 1;
        await Promise.resolve();
        for (const row of manyRows.slice(at % manyRows.length, (at % manyRows.length) + 1)) yield row;
      }
    } finally {
      this.isClosed = true;
    }
  }
}

describe.each(exportForms.map((form) => [form.name, form] as const))('%s of 10,000 rows', (_, form) => {
  const stream = (drawn: Drawn): Readable => Readable.from(pieces(form.writer(exchanged()), drawn.rows()), { objectMode: false });

  it('is made no faster than somebody reads, and no more of it once they are gone', async () => {
    const drawn = new Drawn();
    const source = stream(drawn);
    const done = pipeline(source, new Writable({ highWaterMark: 1, write: () => {} })).catch(() => null);
    while (drawn.count === 0) await after(1);
    for (let before = -1; before !== drawn.count; await after(20)) before = drawn.count;
    expect(drawn.count).toBeLessThan(ROWS / 10);
    source.destroy();
    await done;
    while (!drawn.isClosed) await after(1);
    expect(drawn.count).toBeLessThan(ROWS / 10);
  });

  it('comes in pieces that stay small', async () => {
    let most = 0;
    for await (const piece of pieces(form.writer(exchanged()), new Drawn().rows())) most = Math.max(most, piece.length);
    expect(most).toBeLessThan(65_536);
  });
});
