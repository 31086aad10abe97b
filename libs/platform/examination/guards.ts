import type { Tx } from '@platform/database';
import { queries } from './examination.sql';
import type { Told } from './examination';

/** Whoever is above the server's role can drop a trigger or disable it, and change what it guards. */
export async function examineGuards(read: Tx, guards: readonly string[], told: Told): Promise<void> {
  const there = await read.query<{ guard: string; enabled: boolean }>(queries.guards, [guards]);
  for (const guard of guards) {
    const found = there.find((one) => one.guard === guard);
    if (!found?.enabled) told.differs(found ? 'GUARD_DISABLED' : 'GUARD_MISSING', { guard });
  }
}
