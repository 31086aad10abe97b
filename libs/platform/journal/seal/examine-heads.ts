import type { Tx } from '@platform/database';
import type { Told } from '@platform/examination';
import { type Checkpoint, sameBytes } from '@pure/log';
import { queries } from './seal.sql';

const AT_ONCE = 1_000;

/** Whether every head that another machine kept is one of ours still: otherwise the trail was taken back, or written anew. */
export async function examineHeads(read: Tx, told: Told, heads: AsyncIterable<string>, open: (note: string) => Checkpoint | null): Promise<void> {
  let [some, line] = [[] as Checkpoint[], 0];
  const compare = async (): Promise<void> => {
    const rows = await read.query<{ size: string; root: Uint8Array }>(queries.rootsOf, [some.map(({ size }) => size)]);
    const roots = new Map(rows.map(({ size, root }) => [Number(size), root]));
    for (const { size, root } of some) {
      const kept = roots.get(size);
      if (!kept || !sameBytes(kept, root)) told.differs(kept ? 'SEAL_REWRITTEN' : 'SEAL_TAKEN_BACK', { size });
    }
    told.looked(some.length);
    some = [];
  };
  for await (const note of heads) {
    line += 1;
    const head = open(note);
    if (head) some.push(head);
    else told.differs('HEAD_UNREADABLE', { line });
    if (some.length === AT_ONCE) await compare();
  }
  await compare();
}
