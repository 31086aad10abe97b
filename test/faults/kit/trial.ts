import path from 'node:path';
import { check } from './check/check';
import { readKept } from './check/read-kept';
import { Load, type LoadOptions } from './load/load';
import { pause } from './processes/supervised';
import { counted, type Report } from './report';
import { keyOfLog, quiet, type Stage } from './stage';
import { Witness } from './witness/witness';

export type Trial = Readonly<{
  fault: string;
  stage: Stage;
  /** What goes wrong while the clients act; the load ends with it. */
  goWrong(): Promise<void>;
  /** Where the database is when all is over, if that is another one. */
  url?: () => string;
  clients?: Pick<LoadOptions, 'firms' | 'races'>;
}>;

const BEFORE_MS = 2_000;
const AFTER_MS = 2_500;
/** So many acknowledgements there are before anything goes wrong and again after it, however slow the machine. */
const LEAST = 20;
const PATIENCE_MS = 90_000;

/** Clients act, something goes wrong, all comes to rest, and everything that is kept is held against what the clients and the witness know. */
export async function hold({ fault, stage, goWrong, url = () => stage.url, clients = {} }: Trial): Promise<Report> {
  const { site, folder, journal, seen } = stage;
  const witness = Witness.withKey(site.addresses, path.join(folder, 'witness.jsonl'), await keyOfLog(stage.url));
  const load = await Load.of({ url: stage.url, ports: site.addresses, journal, ...clients });
  witness.begin();
  load.begin();
  await Promise.all([pause(BEFORE_MS), goesOn(stage)]);
  await goWrong();
  await Promise.all([pause(AFTER_MS), goesOn(stage)]);
  await load.end();
  await site.ready();
  await quiet(url());
  await pause(1_000); // one more look of the witness
  await witness.end();
  seen.push(...witness.heads);
  const kept = await readKept(url());
  const violations = check({ ...kept, operations: journal.operations, seen });
  return { fault, ...counted(journal.operations.filter(({ run }) => run === load.run)), leaves: kept.entries.length, heads: witness.heads.length, violations };
}

/** Until the clients have got some more acknowledgements. @throws where they do not */
async function goesOn({ journal }: Stage): Promise<void> {
  const acknowledged = () => journal.operations.filter(({ outcome }) => outcome === 'acknowledged').length;
  const before = acknowledged();
  for (const end = Date.now() + PATIENCE_MS; acknowledged() - before < LEAST; await pause(50)) {
    if (Date.now() > end) throw new Error(`in ${PATIENCE_MS / 1_000} s there were ${acknowledged() - before} acknowledgements`);
  }
}
