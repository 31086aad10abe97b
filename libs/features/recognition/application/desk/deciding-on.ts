import type { Tx } from '@platform/database';
import { standingOn } from '../../domain/catalogue/standing';
import type { DecidingOn } from '../../domain/decision/may-decide';
import { openAfterwards } from '../../domain/desk/running-clock';
import type { DeskCase } from './any-application';
import type { DeskStore } from './desk-store';

/** How an application stands for a decision, by what lies about it. */
export async function decidingOn(tx: Tx, desk: DeskStore, { application, found: { catalogue, row }, steps, today }: DeskCase): Promise<DecidingOn> {
  const [verifications, decisions] = [await desk.verificationsOf(tx, application.id), await desk.decisionsOf(tx, application.id)];
  return {
    state: application.state, waits: openAfterwards(steps), standing: standingOn(catalogue, today), rowToConfirm: row.toConfirm, listedLevel: row.mainland.level,
    verification: verifications.at(-1)?.outcome ?? null, earlier: decisions.flatMap(({ proposedBy, decidedBy, act }) => (act === 'correct' || act === 'decline-correction' ? [] : [proposedBy, decidedBy])),
  };
}
