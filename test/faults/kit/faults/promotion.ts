import { existsSync } from 'node:fs';
import path from 'node:path';
import { SlowPassage } from '../processes/slow-passage';
import { DATABASE } from '../processes/prepare';
import { follows, promote, standbyOf, waitFor } from '../processes/standby';
import { pause } from '../processes/supervised';
import { counted, type Report } from '../report';
import { Stage } from '../stage';
import { hold } from '../trial';

const PROGRAMS = '/usr/lib/postgresql/15/bin';
/** So far behind is the standby that is waited for, which makes every commit slower, and the one that is not. */
const LAG_MS = { waits: 1_000, control: 5_000 };
const DOWN_MS = 500;
/** So much has been decided before the first one dies, and so much is acknowledged that the standby cannot have yet: else the control were none. */
const LEAST_DECIDED = 3;
const LEAST_BEHIND = 3;
const PATIENCE_MS = 120_000;

export const promotionMissing = (): string | null => (existsSync(path.join(PROGRAMS, 'pg_basebackup')) ? null : 'there is no PostgreSQL 15 of the system (apt-get install postgresql-15)');

/**
 * The first PostgreSQL dies with all that is on its way, and the second takes its place. `waits`: whether the first one
 * acknowledges only what the second has. Where it does not, acknowledged acts are lost, and the check must say so.
 */
export async function promotion(fault: string, ms: number, { waits }: Readonly<{ waits: boolean }>): Promise<Report> {
  const stage = await Stage.open({ programs: PROGRAMS });
  const { cluster: primary, folder, site } = stage;
  const way = await SlowPassage.to(primary.port, waits ? LAG_MS.waits : LAG_MS.control);
  const standby = await standbyOf(primary, { programs: PROGRAMS, port: way.port, folder: path.join(folder, 'standby') });
  try {
    await follows(primary);
    if (waits) await waitFor(primary);
    return await hold({
      fault, stage, url: () => standby.url(DATABASE),
      async goWrong() {
        await pause(ms);
        await until(() => counted(stage.journal.operations).decisions >= LEAST_DECIDED);
        if (!waits) await until(() => behind(stage) >= LEAST_BEHIND);
        site.passage.cut();
        way.cut();
        await primary.end();
        await pause(DOWN_MS);
        await promote(standby);
        site.passage.aim(standby.port);
        await pause(ms);
      },
    });
  } finally {
    way.cut();
    await site.stop();
    await standby.stop('SIGINT');
    await stage.close();
  }
}

/** Acknowledged, and asked for so lately that it is still on its way to the standby. */
function behind({ journal }: Stage): number {
  const since = Date.now() - LAG_MS.control + 500;
  return journal.operations.slice(-200).filter(({ outcome, sentAt }) => outcome === 'acknowledged' && sentAt > since).length;
}

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !isSo(); await pause(10)) {
    if (Date.now() > end) throw new Error('too little is acknowledged to tell anything');
  }
}
