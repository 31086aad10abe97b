import { cpus, totalmem } from 'node:os';
import { clockMissing, skewClocks } from './faults/clock';
import { diskMissing, fullDisk } from './faults/disk';
import { killEverything, killPostgres, killServers, killWorkers } from './faults/kills';
import { holdPools } from './faults/pools';
import { promotion, promotionMissing } from './faults/promotion';
import { rolling } from './faults/rolling';
import { slowClients } from './faults/slow-clients';
import { pause } from './processes/supervised';
import { type Report, told, violationsTold } from './report';
import { Stage } from './stage';
import { hold } from './trial';

type GoWrong = (stage: Stage, ms: number) => Promise<string>;
type Fault = Readonly<{ name: string; run(ms: number): Promise<Report>; missing?: () => string | null; mustFail?: boolean }>;

/** One stage for all faults that leave it as it was: what was acknowledged in one run must still be there after the last. */
let shared: Promise<Stage> | undefined;
const usual = (name: string, goWrong: GoWrong, missing?: () => string | null): Fault => ({
  name,
  ...(missing && { missing }),
  async run(ms) {
    const stage = await (shared ??= Stage.open());
    let how = '';
    const report = await hold({ fault: name, stage, goWrong: async () => void (how = await goWrong(stage, ms)) });
    return { ...report, fault: how === '' ? name : `${name} (${how})` };
  },
});

const faults: readonly Fault[] = [
  usual('none', async (_, ms) => pause(ms).then(() => '')),
  usual('kill -9 of servers', killServers),
  usual('kill -9 of workers', killWorkers),
  usual('kill -9 of PostgreSQL', killPostgres),
  usual('pools', holdPools),
  usual('slow clients', slowClients),
  usual('kill -9 of everything', killEverything),
  usual('clocks', skewClocks, clockMissing),
  usual('rolling restart', rolling),
  { name: 'disk full', run: (ms) => fullDisk('disk full', ms / 2), missing: diskMissing },
  { name: 'promotion, synchronous', run: (ms) => promotion('promotion, synchronous', ms, { waits: true }), missing: promotionMissing },
  { name: 'promotion, asynchronous', run: (ms) => promotion('promotion, asynchronous', ms, { waits: false }), missing: promotionMissing, mustFail: true },
];

/** Every fault in turn, or those whose names begin as asked; false where one did not end as it must. A fault of the kit itself aborts the run. */
export async function long(asked: readonly string[], seconds: number): Promise<boolean> {
  console.log(`${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${seconds} s for each fault`);
  let good = true;
  for (const fault of faults.filter(({ name }) => asked.length === 0 || asked.some((one) => name.startsWith(one)))) good = (await one(fault, seconds * 1_000)) && good;
  await (await shared)?.close();
  return good;
}

async function one({ name, missing, mustFail = false, run }: Fault, ms: number): Promise<boolean> {
  const reason = missing?.() ?? null;
  if (reason !== null) {
    console.log(`${name}: NOT RUN, ${reason}`);
    return true;
  }
  const report = await run(ms);
  console.log(told(report));
  if (report.violations.length > 0) console.log(violationsTold(report.violations));
  if (mustFail) console.log(report.violations.length > 0 ? '  (as it must: this is the negative control)' : '  THE NEGATIVE CONTROL FOUND NOTHING: the kit is broken');
  return report.violations.length > 0 === mustFail;
}
